package dev.tieout.infer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the means, ratios, growths and shares of a table. */
final class DerivedFinder {
  /** With fewer bits a candidate is none. */
  private static final double THRESHOLD = 6;

  /** In so many positions it must come out: one coincidence is none. */
  private static final int FEWEST = 2;

  /** Of more candidates the best are looked at: what they exclude grows with their square. */
  private static final int MOST = 2_000;

  private final NumberTable numbers;
  private final Effort effort;
  private final List<DerivedCandidate> candidates = new ArrayList<>();

  private DerivedFinder(NumberTable numbers, Effort effort) {
    this.numbers = numbers;
    this.effort = effort;
  }

  static List<DerivedTie> find(
      NumberTable numbers, Labelled rows, Labelled columns, TieWords words, Effort effort) {
    DerivedFinder finder = new DerivedFinder(numbers, effort);
    finder.collect(columns.lines(), new DerivedPrior(columns.labels(), words));
    finder.collect(rows.lines(), new DerivedPrior(rows.labels(), words));
    List<DerivedTie> ties = new ArrayList<>();
    for (DerivedCandidate c : finder.chosen()) {
      finder.emit(c, c.lines().areRows() ? columns : rows, ties);
    }
    for (Labelled own : List.of(rows, columns)) {
      Labels across = own.lines().areRows() ? columns.labels() : rows.labels();
      ties.addAll(new Wholes(own, across, words, effort).find());
      ties.addAll(new OfWhich(numbers, own, across, words).find());
    }
    return ties;
  }

  private void collect(Lines lines, DerivedPrior prior) {
    double choices = Bits.log2(Quotients.choices(lines));
    DerivedJudge judge = new DerivedJudge(lines, THRESHOLD + choices - DerivedPrior.MOST);
    new Quotients(lines, judge, effort).find().forEach(c -> add(prior.named(c), choices));
    new Shares(lines, judge, effort).find().forEach(c -> add(prior.named(c), choices));
    new Series(lines, judge, effort).find().forEach(c -> add(prior.named(c), choices));
    judge = new DerivedJudge(lines, THRESHOLD + Prior.RUN - DerivedPrior.MOST);
    new Averages(lines, judge, effort).find().forEach(c -> add(prior.named(c), Prior.RUN));
  }

  private void add(DerivedCandidate c, double choices) {
    if (c.score() - choices >= THRESHOLD && c.weighed().held() >= FEWEST) {
      candidates.add(c);
    }
  }

  private List<DerivedCandidate> chosen() {
    candidates.sort(Comparator.comparingDouble(c -> -c.score()));
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
