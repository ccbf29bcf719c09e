package dev.tieout.batch;

import dev.tieout.Extraction;
import dev.tieout.check.Finding;
import dev.tieout.check.Severity;
import dev.tieout.check.TieTally;
import dev.tieout.grid.Flow;
import dev.tieout.read.Limits;
import dev.tieout.read.UnreadableException;
import dev.tieout.record.Metadata;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.Stated;
import dev.tieout.source.Place;
import dev.tieout.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads one report, whatever it takes: what goes wrong becomes a finding. Thread-safe. */
public final class Reader {
  private final Function<Source, Extraction> extract;
  private final Limits limits;

  /**
   * A reader within limits.
   *
   * @param extract gets from a report what is wanted of it; thread-safe
   */
  public Reader(Function<Source, Extraction> extract, Limits limits) {
    this.extract = extract;
    this.limits = limits;
  }

  /** All that can be got from the input; never throws for what is wrong with it. */
  public Extraction read(Input input) {
    Source source;
    try {
      source = input.load(limits);
    } catch (UnreadableException e) {
      return unreadable(input.name(), "", e.code(), e.arguments());
    }
    try {
      return extract.apply(source);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A fault of the program in one report must not take the rest of the run with it.
      String what = e.getClass().getSimpleName() + origin(e);
      return unreadable(input.name(), source.sha256(), "internal-error", Map.of("fault", what));
    }
  }

  private static String origin(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length == 0 ? "" : " in " + trace[0];
  }

  private static Extraction unreadable(
      String report, String sha256, String code, Map<String, String> arguments) {
    Stated nothing = Stated.nothing();
    return new Extraction(
        sha256,
        Optional.empty(),
        new Flow(List.of(), List.of(), List.of()),
        new ReportRecord(
            report, new Metadata(nothing, nothing, nothing, nothing), List.of(), List.of()),
        List.of(),
        List.of(Finding.of(code, Severity.ERROR, Place.none()).arguments(arguments).build()),
        new TieTally(0, 0, 0),
        false);
  }
}
