package dev.tieout.batch;

import dev.tieout.Extraction;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works through many reports on several cores. Results are handed on one by one in the order of the
 * inputs, whatever the number of cores, and only a few of them are in memory at a time.
 */
public final class Batch {
  /** How many reports are begun before the first of them is handed on, for each thread. */
  private static final int AHEAD = 4;

  private final Function<Input, Extraction> extract;
  private final int threads;

  /**
   * A batch.
   *
   * @param extract reads one report; must never throw
   * @param threads how many reports are read at the same time, at least 1
   */
  public Batch(Function<Input, Extraction> extract, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be >= 1, found " + threads);
    }
    this.extract = extract;
    this.threads = threads;
  }

  /** Takes the results. */
  public interface Sink {
    /** Takes the next result. */
    void accept(Extraction extraction) throws IOException;
  }

  /**
   * Reads all reports.
   *
   * @throws IOException when the sink throws it; what was begun is given up
   */
  public void run(List<Input> inputs, Sink sink) throws IOException {
    if (threads == 1 || inputs.size() == 1) {
      for (Input input : inputs) {
        sink.accept(extract.apply(input));
      }
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, inputs.size()));
    try {
      run(inputs, sink, workers);
    } finally {
      workers.shutdownNow();
    }
  }

  private void run(List<Input> inputs, Sink sink, ExecutorService workers) throws IOException {
    Deque<Future<Extraction>> begun = new ArrayDeque<>();
    for (Input input : inputs) {
      begun.add(workers.submit(() -> extract.apply(input)));
      if (begun.size() == threads * AHEAD) {
        sink.accept(result(begun.remove()));
      }
    }
    for (Future<Extraction> rest : begun) {
      sink.accept(result(rest));
    }
  }

  private static Extraction result(Future<Extraction> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("broken off");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
