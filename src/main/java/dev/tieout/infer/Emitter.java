package dev.tieout.infer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the candidates of one direction of a table as ties, position by position. */
final class Emitter {
  private final Lines lines;
  private final Labels labels;
  private final boolean[] foreign;
  private final boolean counts;
  private final Slips slips;

  private static final double MEANT = 3;
  private static final double SLIPS = 0.25;

  /**
   * The ties of one direction.
   *
   * @param foreign positions at which the lines hold something else
   * @param counts whether the numbers of the table are exact
   */
  Emitter(Lines lines, Labels labels, boolean[] foreign, boolean counts) {
    this.lines = lines;
    this.slips = new Slips(lines, counts);
    this.labels = labels;
    this.foreign = foreign;
    this.counts = counts;
  }

  List<InferredTie> ties(Candidate c) {
    List<InferredTie> ties = new ArrayList<>();
    Tally all = tally(c, true);
    Tally own = all.isSeldom() ? all : tally(c, false);
    boolean exact = counts && (own.exactly().isSeldom() || own.isOffOnce());
    Tally judged = exact ? own.exactly() : own;
    boolean slipped =
        isMeantEverywhere(c)
            && (all.held() > 1 || !c.isApart())
            && all.slips() <= Math.max(1, SLIPS * all.held());
    for (int at = 0; at < lines.width(); at++) {
      Verdict v = c.verdicts()[at];
      boolean slip = slipped && v == Verdict.SLIP;
      boolean covers = c.covered()[at] || ((all.isSeldom() || slip) && !foreign[at]);
      boolean missed = v.fails() && (foreign[at] || !(judged.isSeldom() || slip));
      if (covers && v != Verdict.OPEN && !missed) {
        boolean holds = !v.fails() && (v != Verdict.ROUNDED || !exact || foreign[at]);
        long slack = exact ? 0 : slack(c, at);
        // What fails within rounding does so for a digit that is no rounding.
        boolean within = !holds && slips.gap(c.total(), c.parts(), at) <= slack;
        ties.add(tie(c, at, holds, within ? 0 : slack, judged.held()));
      }
    }
    return ties;
  }

  /** Whether all of what a candidate comes to, good and bad, speaks for it. */
  private boolean isMeantEverywhere(Candidate c) {
    double score = c.score();
    for (int at = 0; at < lines.width(); at++) {
      Verdict v = c.verdicts()[at];
      if (v.fails() && !foreign[at] && !c.covered()[at]) {
        score += v == Verdict.SLIP ? slips.bits(c.total(), c.parts(), at) : Judge.MISS;
      }
    }
    return score >= MEANT;
  }

  /** How a candidate fares where its lines hold nothing else, or of that only where it covers. */
  private Tally tally(Candidate c, boolean everywhere) {
    Map<Verdict, Integer> n = new EnumMap<>(Verdict.class);
    for (int at = 0; at < lines.width(); at++) {
      if (!foreign[at] && (everywhere || c.covered()[at])) {
        n.merge(c.verdicts()[at], 1, Integer::sum);
      }
    }
    return new Tally(
        n.getOrDefault(Verdict.EXACT, 0),
        n.getOrDefault(Verdict.ROUNDED, 0),
        n.getOrDefault(Verdict.SLIP, 0),
        n.getOrDefault(Verdict.BROKEN, 0));
  }

  /** At how many positions a candidate comes to what. */
  private record Tally(int exact, int rounded, int slips, int broken) {
    int held() {
      return exact + rounded;
    }

    /** The same for numbers that are not rounded: what is off by a little is off. */
    Tally exactly() {
      return new Tally(exact, 0, slips + rounded, broken);
    }

    /** Whether it is off by a little once and keeps otherwise: among exact sums that is a slip. */
    boolean isOffOnce() {
      return rounded == 1 && slips == 0 && broken == 0;
    }

    boolean isSeldom() {
      return Coverage.isSeldom(broken, slips, held());
    }
  }

  private InferredTie tie(Candidate c, int at, boolean holds, long slack, int support) {
    List<Spot> operands = operands(c, at);
    Set<Spot> gaps = new HashSet<>(operands);
    Arrays.stream(c.parts()).forEach(part -> gaps.remove(lines.spot(part, at)));
    Spot total = lines.spot(c.total(), at);
    return new InferredTie(InferredTie.Kind.SUM, total, operands, gaps, holds, slack, support);
  }

  private long slack(Candidate c, int at) {
    long room = lines.step(c.total(), at);
    for (int part : c.parts()) {
      room += lines.isNumber(part, at) ? lines.step(part, at) : 0;
    }
    return room / 2;
  }

  /** The parts, with the blank cells among them. */
  private List<Spot> operands(Candidate c, int at) {
    int from = c.first();
    int to = c.last();
    if (c.total() == from) {
      while (to + 1 < lines.count() && isBlankPart(to + 1, at)) {
        to++;
      }
    } else if (c.total() == to) {
      while (from > 0 && isBlankPart(from - 1, at)) {
        from--;
      }
    }
    List<Spot> operands = new ArrayList<>();
    for (int line = from; line <= to; line++) {
      boolean within = line > c.parts()[0] && line < c.parts()[c.parts().length - 1];
      if (c.hasPart(line)
          || (line != c.total() && lines.state(line, at) == NumberTable.State.BLANK)
          || (within && !c.isApart() && lines.isNothing(line))) {
        operands.add(lines.spot(line, at));
      }
    }
    return operands;
  }

  private boolean isBlankPart(int line, int at) {
    return lines.state(line, at) == NumberTable.State.BLANK && !labels.text(line).isEmpty();
  }
}
