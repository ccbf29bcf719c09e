package dev.tieout.infer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the means, ratios, growths and shares of a table. */
final class DerivedFinder {
  /** With fewer bits a candidate is none. */
  private static final double THRESHOLD = 6;

  /** In so many positions it must come out: one coincidence is none. */
  private static final int FEWEST = 2;

  /** Of more candidates the best are looked at: what they exclude grows with their square. */
  private static final int MOST = 2_000;

  private final NumberTable numbers;
  private final TieWords words;

  private DerivedFinder(NumberTable numbers, TieWords words) {
    this.numbers = numbers;
    this.words = words;
  }

  static List<DerivedTie> find(
      NumberTable numbers, Labelled rows, Labelled columns, TieWords words) {
    DerivedFinder finder = new DerivedFinder(numbers, words);
    List<DerivedCandidate> candidates =
        Labelled.both(columns, rows, finder::candidates).stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparingDouble(c -> -c.score()))
            .toList();
    List<DerivedTie> ties = new ArrayList<>();
    for (DerivedCandidate c : chosen(candidates)) {
      finder.emit(c, c.lines().areRows() ? columns : rows, ties);
    }
    for (Labelled own : List.of(rows, columns)) {
      Labels across = own.lines().areRows() ? columns.labels() : rows.labels();
      ties.addAll(new Wholes(own, across, words).find());
      ties.addAll(new OfWhich(numbers, own, across, words).find());
    }
    return ties;
  }

  private List<DerivedCandidate> candidates(Labelled own) {
    Lines lines = own.lines();
    Effort effort = own.effort();
    DerivedPrior prior = new DerivedPrior(own.labels(), words);
    double choices = Bits.log2(Quotients.choices(lines));
    DerivedJudge judge = new DerivedJudge(lines, THRESHOLD + choices - DerivedPrior.MOST);
    Stream<DerivedCandidate> chosen =
        Stream.of(
                new Quotients(lines, judge, effort).find(),
                new Shares(lines, judge, effort).find(),
                new Series(lines, judge, effort).find())
            .flatMap(List::stream)
            .map(prior::named)
            .filter(c -> isOne(c, choices));
    judge = new DerivedJudge(lines, THRESHOLD + Prior.RUN - DerivedPrior.MOST);
    Stream<DerivedCandidate> means =
        new Averages(lines, judge, effort)
            .find().stream().map(prior::named).filter(c -> isOne(c, Prior.RUN));
    return Stream.concat(chosen, means).toList();
  }

  private static boolean isOne(DerivedCandidate c, double choices) {
    return c.score() - choices >= THRESHOLD && c.weighed().held() >= FEWEST;
  }

  /** Those that agree with each other, of candidates in order. */
  private static List<DerivedCandidate> chosen(List<DerivedCandidate> candidates) {
    List<DerivedCandidate> chosen = new ArrayList<>();
    for (DerivedCandidate c : candidates.subList(0, Math.min(MOST, candidates.size()))) {
      List<DerivedCandidate> others = chosen.stream().filter(o -> excludes(o, c)).toList();
      if (others.isEmpty() || (others.size() == 1 && isRatherMeant(c, others.get(0)))) {
        chosen.removeAll(others);
        chosen.add(c);
      }
    }
    return chosen;
  }

  private static boolean excludes(DerivedCandidate taken, DerivedCandidate c) {
    return taken.overlaps(c) || taken.isTurned(c);
  }

  /**
   * Whether of two ways to turn a relation round a further one is the right one. What was worked
   * out comes to the last digit; what one of its numbers must have been comes near it only.
   */
  private static boolean isRatherMeant(DerivedCandidate c, DerivedCandidate taken) {
    return taken.isTurned(c)
        && c.isNamed() == taken.isNamed()
        && c.weighed().count(Verdict.EXACT) > taken.weighed().count(Verdict.EXACT);
  }

  /** The ties of a candidate. It is not missed on lines across that hold something else. */
  private void emit(DerivedCandidate c, Labelled across, List<DerivedTie> ties) {
    Candidate weighed = c.weighed();
    boolean seldom = Coverage.isSeldom(c.causes(), 0, weighed.held());
    for (int at = 0; at < c.lines().width(); at++) {
      Verdict v = weighed.verdicts()[at];
      if (weighed.covered()[at]
          && v != Verdict.OPEN
          && (!v.fails() || (seldom && !isForeign(across, at)))) {
        Spot result = c.lines().spot(c.result(), at);
        List<Spot> operands = c.operands(at);
        ties.add(
            new DerivedTie(
                c.formula().kind(),
                c.formula().factor(),
                Optional.of(result),
                operands.stream().filter(this::canCount).toList(),
                !v.fails(),
                print(DerivedJudge.value(c, at), c.finest()),
                weighed.held()));
      }
    }
  }

  private static boolean isForeign(Labelled across, int line) {
    return across.labels().isApart(line) || across.lines().isYears(line);
  }

  private boolean canCount(Spot spot) {
    NumberTable.State state = numbers.state(spot);
    return state == NumberTable.State.NUMBER || state == NumberTable.State.BLANK;
  }

  /** A number of the table, rounded to a step. */
  private String print(double value, long step) {
    return numbers.print(Math.round(value / step) * step);
  }
}
