package dev.tieout.score;

import dev.tieout.generate.error.PlantedError;
import dev.tieout.generate.error.Telling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The judgements on a set of reports, summed up. Not thread-safe. */
public final class Tally {
  private final List<Score> scores = new ArrayList<>();

  /** Adds one judgement. */
  public void add(Score score) {
    scores.add(score);
  }

  /** How many reports. */
  public int reports() {
    return scores.size();
  }

  /** How many slots. */
  public int slots() {
    return scores.stream().flatMap(s -> s.outcomes().values().stream()).mapToInt(n -> n).sum();
  }

  /** How many slots came out that way. */
  public int count(Outcome outcome) {
    return scores.stream().mapToInt(s -> s.count(outcome)).sum();
  }

  /** The share of slots that came out as the source has them, or lost as it lost them. */
  public double right() {
    return share(count(Outcome.RIGHT) + count(Outcome.LOST), slots());
  }

  /** How many reports without an error were said to have one. */
  public int criedWolf() {
    return (int) scores.stream().filter(Score::criesWolf).count();
  }

  /** How many reports have an error that shows. */
  public int planted() {
    return (int) scores.stream().filter(s -> s.error().isPresent()).count();
  }

  /** How many of these were said to have one. */
  public int flagged() {
    return errors(ErrorScore::flagged, t -> true);
  }

  /** How many errors the ties can tell from all others. */
  public int distinct() {
    return errors(e -> true, t -> t == Telling.ALONE);
  }

  /** For how many of these the culprit is the first suspect. */
  public int first() {
    return errors(ErrorScore::first, t -> t == Telling.ALONE);
  }

  /** For how many of these it is among the suspects. */
  public int among() {
    return errors(ErrorScore::among, t -> t == Telling.ALONE);
  }

  private int errors(Predicate<ErrorScore> which, Predicate<Telling> telling) {
    return (int)
        scores.stream()
            .filter(s -> s.error().filter(which).isPresent())
            .filter(s -> s.planted().map(PlantedError::telling).filter(telling).isPresent())
            .count();
  }

  /** Milliseconds a report, on average. */
  public double millis() {
    return scores.stream().mapToLong(Score::nanos).average().orElse(0) / 1e6;
  }

  /** Milliseconds for the slowest report. */
  public double worstMillis() {
    return scores.stream().mapToLong(Score::nanos).max().orElse(0) / 1e6;
  }

  /** The reports that took longest, slowest first. */
  List<String> slowest(int count) {
    return scores.stream()
        .sorted(Comparator.comparingLong(Score::nanos).reversed())
        .limit(count)
        .map(s -> s.scenario().name() + String.format(Locale.ROOT, " %.0f ms", s.nanos() / 1e6))
        .toList();
  }

  /** Slots that came out silently wrong, of each report the first ones. */
  public List<String> faults() {
    return scores.stream().flatMap(s -> s.faults().stream()).toList();
  }

  /** The cells of its line in a table, as {@link ScoreTable#HEAD} names them. */
  List<String> cells() {
    return List.of(
        Integer.toString(reports()),
        Integer.toString(slots()),
        percent(count(Outcome.RIGHT) + count(Outcome.LOST), slots()),
        Integer.toString(count(Outcome.AMBIGUOUS)),
        Integer.toString(count(Outcome.REFUSED)),
        Integer.toString(count(Outcome.GIVEN_UP)),
        Integer.toString(count(Outcome.WRONG_FLAGGED)),
        "**" + count(Outcome.SILENTLY_WRONG) + "**",
        Integer.toString(criedWolf()),
        planted() == 0 ? "" : flagged() + "/" + planted(),
        culprit(ErrorScore::first),
        culprit(ErrorScore::among),
        String.format(Locale.ROOT, "%.1f", millis()),
        String.format(Locale.ROOT, "%.0f", worstMillis()));
  }

  // Of the errors that can be told apart; where there is none among them, of all.
  private String culprit(Predicate<ErrorScore> found) {
    Predicate<Telling> which = distinct() == 0 ? t -> true : t -> t == Telling.ALONE;
    int all = errors(e -> true, which);
    return all == 0 ? "" : percent(errors(found, which), all);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  // Rounded down: 100 % means all.
  private static String percent(int part, int whole) {
    return String.format(Locale.ROOT, "%.2f %%", Math.floor(share(part, whole) * 10_000) / 100);
  }
}
