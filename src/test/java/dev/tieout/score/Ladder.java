package dev.tieout.score;

import dev.tieout.Extraction;
import dev.tieout.generate.Scenario;
import dev.tieout.generate.Specimen;
import dev.tieout.generate.Specimens;
import dev.tieout.generate.error.PlantedError;
import dev.tieout.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes many reports, has the tool read them, and sums up what comes out. */
public final class Ladder {
  private static final int BATCH = 200;

  private final Scorer scorer;
  private final List<ScoreTable> tables =
      List.of(
          new ScoreTable("shape", s -> name(s.scenario().shape())),
          new ScoreTable("damage, true reports", s -> name(s.scenario().damage())),
          new ScoreTable("damage, with an error", s -> name(s.scenario().damage())),
          new ScoreTable("error", Ladder::kind),
          new ScoreTable("what the ties can tell", Ladder::telling),
          new ScoreTable("zeros", s -> name(s.zeros())));

  /** A ladder for this tool. */
  public Ladder(Function<Source, Extraction> tool) {
    this.scorer = new Scorer(tool);
  }

  /** Makes and judges these reports. */
  public Ladder run(List<Scenario> scenarios) {
    // In batches: a batch of PDFs is printed in one run, and thousands of sources need not be held.
    for (int from = 0; from < scenarios.size(); from += BATCH) {
      int to = Math.min(scenarios.size(), from + BATCH);
      Specimens.make(scenarios.subList(from, to)).forEach(this::add);
    }
    return this;
  }

  private void add(Specimen specimen) {
    Score score = scorer.score(specimen);
    boolean error = specimen.error().isPresent();
    tables.get(0).add(score);
    tables.get(error ? 2 : 1).add(score);
    if (error) {
      tables.get(3).add(score);
      tables.get(4).add(score);
    }
    tables.get(5).add(score);
  }

  /** All reports together. */
  public Tally all() {
    return tables.get(0).all();
  }

  /** The reports that are true. */
  public Tally withoutError() {
    return tables.get(1).all();
  }

  /** All tables, and the first slots that came out silently wrong. */
  public String markdown() {
    String faults =
        all().faults().stream().limit(40).map(f -> "* " + f + "\n").collect(Collectors.joining());
    return tables.stream().map(ScoreTable::markdown).collect(Collectors.joining("\n"))
        + (faults.isEmpty() ? "" : "\n" + faults);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String kind(Score score) {
    return score.planted().map(PlantedError::kind).map(Ladder::name).orElse("none");
  }

  private static String telling(Score score) {
    return score
        .planted()
        .map(
            e -> e.assessable() ? name(e.telling()) : name(e.telling()) + ", only with blanks as 0")
        .orElse("none");
  }
}
