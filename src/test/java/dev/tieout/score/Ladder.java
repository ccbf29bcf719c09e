package dev.tieout.score;

import dev.tieout.Extraction;
import dev.tieout.generate.Scenario;
import dev.tieout.generate.Specimen;
import dev.tieout.generate.Specimens;
import dev.tieout.generate.error.ErrorKind;
import dev.tieout.generate.error.PlantedError;
import dev.tieout.generate.error.Telling;
import dev.tieout.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes many reports, has the tool read them, and sums up what comes out. */
public final class Ladder {
  private static final int BATCH = 200;

  private final Scorer scorer;
  private final ScoreTable shapes = table("shape", s -> name(s.scenario().shape()));
  private final ScoreTable trueReports = byDamage("damage, true reports");
  private final ScoreTable withError = byDamage("damage, with an error");
  private final ScoreTable withBlanks = byDamage("damage, zeros written as empty cells");
  private final ScoreTable zeros = table("zeros", s -> name(s.zeros()));
  private final ScoreTable errors = table("error", Ladder::kind);
  private final ScoreTable tellings = table("what the ties can tell", Ladder::telling);

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
    shapes.add(score);
    zeros.add(score);
    // Empty cells are a riddle of their own: what a damage does is seen better without them.
    damages(score).add(score);
    if (score.planted().isPresent()) {
      errors.add(score);
      tellings.add(score);
    }
  }

  private ScoreTable damages(Score score) {
    if (score.zeros().leavesBlanks()) {
      return withBlanks;
    }
    return score.planted().isPresent() ? withError : trueReports;
  }

  /** All reports together. */
  public Tally all() {
    return shapes.all();
  }

  /** All tables, the slowest reports, and the first slots that came out silently wrong. */
  public String markdown() {
    String tables =
        Stream.of(shapes, trueReports, withError, withBlanks, zeros, errors, tellings)
            .map(ScoreTable::markdown)
            .collect(Collectors.joining("\n"));
    return tables
        + list("Slowest", all().slowest(5))
        + list("Silently wrong, the first 60", all().faults().stream().limit(60).toList());
  }

  private static String list(String title, List<String> lines) {
    return lines.isEmpty() ? "" : "\n" + title + ":\n\n* " + String.join("\n* ", lines) + "\n";
  }

  private static ScoreTable byDamage(String title) {
    return table(title, s -> name(s.scenario().damage()));
  }

  private static ScoreTable table(String title, Function<Score, String> key) {
    return new ScoreTable(title, key);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String kind(Score score) {
    return score.planted().map(PlantedError::kind).map(Ladder::name).orElse("none");
  }

  private static String telling(Score score) {
    return score.planted().map(Ladder::telling).orElse("none");
  }

  private static String telling(PlantedError error) {
    if (error.kind() == ErrorKind.PROSE) {
      return "prose";
    }
    boolean unseen = error.telling() != Telling.HIDDEN && !error.assessable();
    return name(error.telling()) + (unseen ? ", only with blanks as 0" : "");
  }
}
