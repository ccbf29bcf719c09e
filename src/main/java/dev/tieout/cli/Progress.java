package dev.tieout.cli;

import java.io.Closeable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error, for work that takes long. Not thread-safe. */
final class Progress implements Closeable {
  /** Work that is done by then needs no bar. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Terminal terminal;
  private final String task;
  private final int steps;
  private final Instant begun = Instant.now();
  private Optional<ProgressBar> bar = Optional.empty();
  private int done;

  /** Begins work of so many steps. */
  Progress(Terminal terminal, String task, int steps) {
    this.terminal = terminal;
    this.task = task;
    this.steps = steps;
  }

  /** One step is done. */
  void step() {
    done++;
    if (bar.isEmpty() && terminal.progress() && Instant.now().isAfter(begun.plus(PATIENCE))) {
      bar = Optional.of(draw());
    }
    bar.ifPresent(b -> b.stepTo(done));
  }

  /** Makes room for a message; the bar is drawn anew below it. */
  void makeRoom() {
    bar.ifPresent(b -> terminal.err().print("\r\u001b[K"));
  }

  private ProgressBar draw() {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(steps)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(terminal.err()))
        .build();
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
