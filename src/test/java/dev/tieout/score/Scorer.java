package dev.tieout.score;

import dev.tieout.Extraction;
import dev.tieout.check.Finding;
import dev.tieout.check.Severity;
import dev.tieout.form.Slot;
import dev.tieout.generate.Specimen;
import dev.tieout.generate.error.ErrorKind;
import dev.tieout.generate.error.PlantedError;
import dev.tieout.generate.error.Telling;
import dev.tieout.record.Figure;
import dev.tieout.record.TableRecord;
import dev.tieout.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Judges what a tool makes of generated reports. */
public final class Scorer {
  private final Function<Source, Extraction> tool;

  /** A judge of this tool. */
  public Scorer(Function<Source, Extraction> tool) {
    this.tool = tool;
  }

  /** Runs the tool on a report and judges what comes out. */
  public Score score(Specimen specimen) {
    long start = System.nanoTime();
    Extraction extraction = tool.apply(specimen.source());
    return judge(specimen, extraction, System.nanoTime() - start);
  }

  /** Judges what came out of a report. */
  public static Score judge(Specimen specimen, Extraction extraction, long nanos) {
    Covering covering = new Covering(extraction.findings());
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    List<String> faults = new ArrayList<>();
    for (String table : specimen.truth().edition().facts().tables()) {
      Map<Slot, Figure> figures = figures(extraction, table);
      new TableScorer(specimen, figures, covering)
          .outcomes(table)
          .forEach(
              (slot, outcome) -> {
                outcomes.merge(outcome, 1, Integer::sum);
                if (outcome == Outcome.SILENTLY_WRONG) {
                  faults.add(fault(specimen, slot, figures));
                }
              });
    }
    return new Score(
        specimen.scenario(),
        specimen.truth().style().zeros(),
        specimen.error(),
        outcomes,
        error(specimen, extraction),
        count(extraction, Severity.ERROR),
        count(extraction, Severity.WARNING),
        nanos,
        faults);
  }

  // Where a table came out in several pieces, the fullest one counts; a number that only another
  // piece has cannot be found by those who read the table.
  private static Map<Slot, Figure> figures(Extraction extraction, String table) {
    return extraction.record().tables().stream()
        .filter(t -> t.table().id().equals(table))
        .max(Comparator.comparingLong(Scorer::numbers))
        .map(TableRecord::figures)
        .orElse(Map.of());
  }

  private static long numbers(TableRecord table) {
    return table.figures().values().stream().filter(f -> f.value().isPresent()).count();
  }

  private static String fault(Specimen specimen, Slot slot, Map<Slot, Figure> figures) {
    String said =
        figures.containsKey(slot)
            ? figures.get(slot).state()
                + " "
                + figures.get(slot).value().map(Object::toString).orElse("")
            : "no figure";
    boolean known = specimen.truth().numbers().containsKey(slot);
    String printed = known ? specimen.truth().entry(slot).text() : "no such slot";
    String gone = specimen.gone().contains(slot) ? " (gone)" : "";
    return "%s %s: printed '%s'%s, came out %s"
        .formatted(specimen.source().name(), slot, printed, gone, said.strip());
  }

  private static int count(Extraction extraction, Severity severity) {
    return (int) extraction.findings().stream().filter(f -> f.severity() == severity).count();
  }

  private static Optional<ErrorScore> error(Specimen specimen, Extraction extraction) {
    return specimen
        .error()
        .filter(e -> shows(specimen, e))
        .map(e -> e.kind() == ErrorKind.PROSE ? prose(e, extraction) : figures(e, extraction));
  }

  /** Whether the error can be seen in the source at all. */
  private static boolean shows(Specimen specimen, PlantedError error) {
    boolean there = Collections.disjoint(specimen.gone(), error.culprits());
    boolean breaks = error.telling() != Telling.HIDDEN && error.assessable();
    return there && (breaks || error.kind() == ErrorKind.PROSE);
  }

  private static ErrorScore prose(PlantedError error, Extraction extraction) {
    Covering covering = new Covering(extraction.findings());
    boolean flagged = error.culprits().stream().allMatch(covering::covers);
    return new ErrorScore(flagged, flagged, flagged);
  }

  private static ErrorScore figures(PlantedError error, Extraction extraction) {
    List<Finding> errors =
        extraction.findings().stream()
            .filter(f -> f.severity() == Severity.ERROR && f.table().equals(error.table()))
            .toList();
    List<List<Slot>> suspects =
        errors.stream().map(Finding::suspects).filter(s -> !s.isEmpty()).toList();
    boolean first = !suspects.isEmpty() && error.culprits().contains(suspects.get(0).get(0));
    boolean among = suspects.stream().anyMatch(s -> !Collections.disjoint(s, error.culprits()));
    return new ErrorScore(!errors.isEmpty(), first, among);
  }
}
