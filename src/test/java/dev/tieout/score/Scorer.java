package dev.tieout.score;

import dev.tieout.Extraction;
import dev.tieout.Tieout;
import dev.tieout.check.Finding;
import dev.tieout.check.Severity;
import dev.tieout.form.Slot;
import dev.tieout.generate.Scenario;
import dev.tieout.generate.Specimen;
import dev.tieout.generate.Specimens;
import dev.tieout.generate.error.ErrorKind;
import dev.tieout.generate.error.PlantedError;
import dev.tieout.generate.error.Telling;
import dev.tieout.record.Figure;
import dev.tieout.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Judges what a tool makes of generated reports. */
public final class Scorer {
  /** How many silently wrong slots of one report are named. */
  private static final int FAULTS = 10;

  private final Function<Source, Extraction> tool;

  /** A judge of this tool. */
  public Scorer(Function<Source, Extraction> tool) {
    this.tool = tool;
  }

  /** What Tieout makes of one generated report. */
  static Score standard(Scenario scenario) {
    return new Scorer(Tieout.standard()::extract).score(Specimens.make(scenario));
  }

  /** Runs the tool on a report and judges what comes out. */
  public Score score(Specimen specimen) {
    long start = System.nanoTime();
    Extraction extraction = tool.apply(specimen.source());
    long nanos = System.nanoTime() - start;
    return judge(specimen, Output.of(extraction), nanos);
  }

  /** Judges what came out of a report. */
  static Score judge(Specimen specimen, Output output, long nanos) {
    Covering covering = new Covering(output.findings());
    Optional<PlantedError> planted =
        specimen.error().map(Remains.of(specimen)::left).map(e -> Elsewhere.left(specimen, e));
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    List<String> faults = new ArrayList<>();
    for (String table : specimen.truth().edition().facts().tables()) {
      Map<Slot, Figure> figures = output.figures(table);
      new TableScorer(specimen, figures, covering, output.figures())
          .outcomes(table)
          .forEach(
              (slot, outcome) -> {
                outcomes.merge(outcome, 1, Integer::sum);
                if (outcome == Outcome.SILENTLY_WRONG && faults.size() < FAULTS) {
                  faults.add(fault(specimen, slot, figures));
                }
              });
    }
    return new Score(
        specimen.scenario(),
        specimen.truth().style().zeros(),
        planted,
        outcomes,
        planted.flatMap(e -> error(specimen, e, output)),
        count(output, Severity.ERROR),
        count(output, Severity.WARNING),
        nanos,
        faults);
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

  private static int count(Output output, Severity severity) {
    return (int) output.findings().stream().filter(f -> f.severity() == severity).count();
  }

  private static Optional<ErrorScore> error(Specimen specimen, PlantedError error, Output output) {
    if (!shows(specimen, error)) {
      return Optional.empty();
    }
    return Optional.of(
        error.kind() == ErrorKind.PROSE ? prose(error, output) : figures(error, output));
  }

  /** Whether the error can be seen in the source at all. */
  private static boolean shows(Specimen specimen, PlantedError error) {
    boolean there = Collections.disjoint(specimen.gone(), error.culprits());
    boolean breaks = error.telling() != Telling.HIDDEN && error.assessable();
    return there && (breaks || error.kind() == ErrorKind.PROSE);
  }

  private static ErrorScore prose(PlantedError error, Output output) {
    Covering covering = new Covering(output.findings());
    boolean flagged = error.culprits().stream().allMatch(covering::covers);
    return new ErrorScore(flagged, flagged, flagged);
  }

  private static ErrorScore figures(PlantedError error, Output output) {
    List<Finding> errors =
        output.findings().stream()
            .filter(f -> f.severity() == Severity.ERROR && f.table().equals(error.table()))
            .toList();
    List<List<Slot>> suspects =
        errors.stream().map(Finding::suspects).filter(s -> !s.isEmpty()).toList();
    boolean first = !suspects.isEmpty() && error.culprits().contains(suspects.get(0).get(0));
    boolean among = suspects.stream().anyMatch(s -> !Collections.disjoint(s, error.culprits()));
    return new ErrorScore(!errors.isEmpty(), first, among);
  }
}
