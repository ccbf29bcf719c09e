package dev.tieout.cli;

import dev.tieout.Extraction;
import dev.tieout.Tieout;
import dev.tieout.batch.Batch;
import dev.tieout.batch.Input;
import dev.tieout.batch.Inputs;
import dev.tieout.batch.Reader;
import dev.tieout.check.Checks;
import dev.tieout.check.CrossYear;
import dev.tieout.check.Finding;
import dev.tieout.form.Form;
import dev.tieout.read.Limits;
import dev.tieout.write.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands that work through reports have in common. */
abstract class ReportsCommand extends Command {
  /** So many reports that cannot be compared are named. */
  private static final int MOST_NAMES = 5;

  @Parameters(paramLabel = "INPUT", arity = "1..*", descriptionKey = "input")
  private List<String> given = new ArrayList<>();

  @Mixin private FormsOption forms = new FormsOption();

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** The forms are read while the command line is still being understood. */
  private final CompletableFuture<Tieout> standard =
      CompletableFuture.supplyAsync(Tieout::standard);

  /** And what the checks need, while the first report is being read. */
  @SuppressWarnings("UnusedVariable") // a check that is used before waits for it by itself
  private final CompletableFuture<Void> checks = standard.thenRunAsync(Checks::prepare);

  ReportsCommand(Terminal terminal) {
    super(terminal);
  }

  /**
   * The reports that the user names.
   *
   * @param except the folder of the outputs, which holds no reports
   */
  final List<Input> inputs(Optional<Path> except) {
    Inputs.Search search = Inputs.find(given, terminal().in(), except, takesCsv());
    if (search.leftOut() > 0) {
      complain(words().text("left-out", search.leftOut()));
    }
    return search.reports();
  }

  /** Whether files of CSV in folders are tables to work on, rather than companions of reports. */
  boolean takesCsv() {
    return false;
  }

  /** Whether more than the tables of a report is wanted. */
  boolean needsFigures() {
    return true;
  }

  /**
   * Reads them all, hands each on in the order of their names, and says which cannot be read.
   *
   * @return what came out
   * @throws IOException when {@code sink} throws it
   */
  final Tally work(List<Input> inputs, Batch.Sink sink) throws IOException {
    return work(inputs, e -> e, sink);
  }

  /**
   * The same with a last look at each, such as what reports handed on before it decide.
   *
   * @param settle gives what is handed on and counted
   * @throws IOException when {@code sink} throws it
   */
  final Tally work(List<Input> inputs, UnaryOperator<Extraction> settle, Batch.Sink sink)
      throws IOException {
    Words words = words();
    Tally tally = new Tally();
    Tieout tieout = tieout();
    Reader reader =
        new Reader(needsFigures() ? tieout::extract : tieout::tables, Limits.standard());
    try (Progress progress = new Progress(terminal(), words.text("progress"), inputs.size())) {
      new Batch(reader::read, Math.max(1, threads))
          .run(
              inputs,
              read -> {
                Extraction extraction = settle.apply(read);
                sink.accept(extraction);
                tally.add(extraction);
                progress.makeRoom();
                complain(extraction, words.sentences());
                progress.step();
              });
    }
    return tally;
  }

  /** The extractor, with the user's own forms. */
  final Tieout tieout() {
    return forms.tieout(standard.join(), words());
  }

  /** The forms in use. */
  final List<Form> forms() {
    return forms.forms(words());
  }

  /** Reads all reports that the user names and prints what {@code text} makes of each. */
  final Tally print(Function<Extraction, String> text) {
    return print(e -> e, text);
  }

  /** The same with a last look at each. */
  final Tally print(UnaryOperator<Extraction> settle, Function<Extraction, String> text) {
    try {
      return work(inputs(Optional.empty()), settle, e -> terminal().out().print(text.apply(e)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What years contradict each other in; says when reports could not be compared. */
  final Map<String, List<Finding>> findings(CrossYear years) {
    List<String> unknown = years.unknown();
    if (years.reports() > 1 && !unknown.isEmpty()) {
      String names = String.join(", ", unknown.subList(0, Math.min(MOST_NAMES, unknown.size())));
      String more = unknown.size() > MOST_NAMES ? ", …" : "";
      complain(words().text("years-unknown", unknown.size(), years.reports(), names + more));
    }
    return years.findings();
  }

  /** How files are written. */
  final Style style(boolean bom) {
    Words words = fileWords();
    return new Style(bom, words.language(), words.sentences());
  }

  private void complain(Extraction extraction, Function<Finding, String> sentences) {
    if (!extraction.readable()) {
      for (Finding finding : extraction.findings()) {
        complain(extraction.report() + ": " + sentences.apply(finding));
      }
    }
  }
}
