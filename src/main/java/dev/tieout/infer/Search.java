package dev.tieout.infer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the ties along one direction of a table. It works from the inside out: what is found first
 * is passed over afterwards, so that totals of totals become runs of neighbours themselves.
 */
final class Search {
  private static final int MOST_ROUNDS = 8;

  private static final double STRAY = 3;

  /** Sums with an error that so much speaks for are not left to what fits at a distance. */
  private static final double PLAIN = 12;

  /** What part of the work may go into looking for them, as it comes before all other sums. */
  private static final int LOOK = 4;

  private final Lines lines;
  private final Labels labels;
  private final Effort effort;
  private final Judge judge;
  private final Runs runs;
  private final Runs distant;
  private final Pairs pairs;
  private final Prior prior;
  private final int[] numeric;
  private Accepted accepted;
  private double after;

  Search(Labelled own) {
    this.lines = own.lines();
    this.labels = own.labels();
    this.effort = own.effort();
    this.judge = new Judge(lines);
    this.runs = new Runs(lines, judge, effort, false);
    this.distant = new Runs(lines, judge, effort, true);
    this.pairs = new Pairs(lines, judge, effort);
    this.prior = new Prior(lines, labels);
    this.numeric = numericLines();
    this.accepted = new Accepted(lines.count());
  }

  List<Candidate> find() {
    while (round(runs())) {}
    // Totals of a table stand on one side of their parts, as a rule.
    after = Math.max(-3, Math.min(3, accepted.balance()));
    List<Candidate> spoilt = spoilt();
    accepted = new Accepted(lines.count());
    for (int n = 0; n < MOST_ROUNDS; n++) {
      List<Candidate> found = runs();
      found.addAll(n == 0 ? spoilt : List.of());
      found.addAll(families());
      found.addAll(pairs());
      if (!round(found)) {
        break;
      }
    }
    round(new SecondLook(lines, effort, prior, accepted, after).find(numeric));
    return accepted.all();
  }

  private List<Candidate> spoilt() {
    Effort look = effort.part(LOOK);
    List<Candidate> spoilt = new SecondLook(lines, look, prior, accepted, after).find(numeric);
    effort.close(look);
    spoilt.removeIf(c -> c.score() < PLAIN);
    return spoilt;
  }

  private int[] numericLines() {
    return IntStream.range(0, lines.count()).filter(lines::isNumeric).toArray();
  }

  private List<Candidate> runs() {
    return priced(runs.find(numeric, accepted.open(numeric), Prior.THRESHOLD), Prior.RUN, false);
  }

  private List<Candidate> families() {
    List<int[]> families = Families.of(numeric, labels, accepted);
    double cost = Prior.RUN + Bits.log2(families.size() + 1);
    List<Candidate> found = new ArrayList<>();
    for (int[] family : families) {
      found.addAll(distant.find(family, accepted.openIn(family), Prior.THRESHOLD + cost - 5));
    }
    return priced(whole(found), cost, true);
  }

  private List<Candidate> pairs() {
    List<Candidate> found =
        pairs.find(numeric, accepted.open(numeric), Prior.THRESHOLD + Prior.PAIR - 5);
    return priced(whole(found), Prior.PAIR, true);
  }

  /**
   * Of candidates at a distance, what they fail at outside the stretches they cover speaks against
   * them: there are too many to find one that fits a few positions by chance.
   */
  private static List<Candidate> whole(List<Candidate> found) {
    return found.stream().map(c -> c.scored(c.score() - STRAY * c.stray())).toList();
  }

  private List<Candidate> priced(List<Candidate> found, double cost, boolean apart) {
    List<Candidate> priced = new ArrayList<>();
    for (Candidate c : found) {
      double score = c.score() - cost + prior.of(c, accepted, after);
      if (score >= Prior.THRESHOLD) {
        priced.add(apart ? c.apart(score) : c.scored(score));
      }
    }
    return priced;
  }

  private boolean round(List<Candidate> found) {
    found.sort(Comparator.comparingDouble((Candidate c) -> -c.score()));
    boolean any = false;
    accepted.beginRound();
    for (Candidate c : found) {
      any |= !isPremature(c, found) && take(c);
    }
    return any;
  }

  private boolean take(Candidate c) {
    if (!accepted.take(c)) {
      return false;
    }
    for (int line : new int[] {c.total() - 1, c.total() + 1}) {
      if (line >= 0 && line < lines.count() && !c.hasPart(line) && lines.areSame(line, c.total())) {
        accepted.alias(judge.weigh(line, c.parts()).scored(c.score()));
      }
    }
    return true;
  }

  /** Whether it takes the parts of a total that stands among them, and not that total. */
  private static boolean isPremature(Candidate c, List<Candidate> found) {
    for (Candidate inner : found) {
      if (inner.parts().length < c.parts().length
          && inner.total() != c.total()
          && inner.total() > c.first()
          && inner.total() < c.last()
          && !c.hasPart(inner.total())
          && Arrays.stream(inner.parts()).allMatch(c::hasPart)) {
        return true;
      }
    }
    return false;
  }
}
