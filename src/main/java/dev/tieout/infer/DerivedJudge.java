package dev.tieout.infer;

import java.util.Optional;

/**
 * Weighs how well numbers are worked out from others. A position at which a result comes out speaks
 * for it with as many bits as that would be unlikely by chance.
 */
final class DerivedJudge {
  /** A failure: as for sums. */
  private static final double MISS = Judge.MISS;

  private static final double MOST = 12;
  private static final double SMALL = 1.5;

  /** What has been seen says little more: so many bits are all of it worth together. */
  private static final double REPEATED = 2;

  /** In proportion is what is so to half a hundredth. */
  private static final double FINENESS = 200;

  /** Binary fractions are off by less than this part of a number. */
  private static final double NOISE = 1e-9;

  private final Lines lines;
  private final double least;
  private final LongSet seen = new LongSet();

  /**
   * A judge of the lines of a table.
   *
   * @param least bits that a candidate needs
   */
  DerivedJudge(Lines lines, double least) {
    this.lines = lines;
    this.least = least;
  }

  /** A candidate with the evidence of its numbers alone, unless what holds is worth too little. */
  Optional<DerivedCandidate> weigh(Formula formula, int result, DerivedCandidate.Source source) {
    int width = lines.width();
    Verdict[] verdicts = new Verdict[width];
    double[] bits = new double[width];
    seen.clear();
    double left = REPEATED;
    double worth = 0;
    Operands operands = new Operands(lines, source);
    for (int at = 0; at < width; at++) {
      verdicts[at] = Verdict.OPEN;
      if (!lines.isNumber(result, at)) {
        continue;
      }
      operands.moveTo(at);
      verdicts[at] = verdict(formula, result, at, operands);
      bits[at] =
          verdicts[at].fails() ? MISS : bits(formula, verdicts[at], step(result, at), operands);
      if (verdicts[at].holds() && !isNew(formula, lines.value(result, at), operands)) {
        bits[at] = Math.min(left, bits[at]);
        left -= bits[at];
      }
      worth += Math.max(0, bits[at]);
    }
    if (!isEnough(worth)) {
      return Optional.empty();
    }
    int[] parts = source.lines().clone();
    if (source instanceof DerivedCandidate.InTime) {
      forgiveSecond(verdicts, bits);
    }
    return Optional.of(
        new DerivedCandidate(
            lines, formula, Coverage.of(result, parts, verdicts, bits, false), source, false));
  }

  /** Whether what holds is worth so much that a candidate can be one. */
  boolean isEnough(double worth) {
    return worth >= least - NOISE;
  }

  /**
   * No position that holds is worth more.
   *
   * @param steps of how many steps of its number the range of a result is
   */
  static double atMost(double steps) {
    return Math.min(MOST, Math.max(0, Bits.log2(1 + steps) - SMALL));
  }

  private double step(int line, int at) {
    return (double) lines.step(line, at);
  }

  /** One wrong number of a series fails where it is the later one and where it is the earlier. */
  private static void forgiveSecond(Verdict[] verdicts, double[] bits) {
    for (int at = 1; at < bits.length; at++) {
      if (verdicts[at].fails() && bits[at - 1] < 0) {
        bits[at] = 0;
      }
    }
  }

  /** What the operands come to at a position, compared with its number. */
  private Verdict verdict(Formula formula, int result, int at, Operands operands) {
    if (operands.areOne() || operands.contains(result)) {
      return Verdict.OPEN;
    }
    double[] x = operands.values();
    if (!isDefined(formula, operands) || isOfDebt(formula, x)) {
      return Verdict.OPEN;
    }
    double stated = (double) lines.value(result, at);
    double value = formula.value(x) * scale(formula, lines);
    double half = step(result, at) / 2;
    double gap = Math.abs(stated - value) - NOISE * Math.abs(value);
    if (gap <= half) {
      boolean plain = formula.isPlain(x) || isOperand(lines.value(result, at), operands);
      return plain || stated == 0 ? Verdict.EMPTY : Verdict.EXACT;
    }
    return gap <= 2 * half + formula.room(x, operands.halves()) * scale(formula, lines)
        ? Verdict.ROUNDED
        : Verdict.BROKEN;
  }

  /** The operands that count are those with a number for a mean, for others all or none. */
  private static boolean isDefined(Formula formula, Operands operands) {
    boolean mean = formula.kind() == DerivedTie.Kind.AVERAGE;
    return (mean || operands.areNumbers()) && formula.isDefined(operands.values());
  }

  /** Of growth from below nought there are two conventions: of which sign it is cannot be told. */
  private static boolean isOfDebt(Formula formula, double... x) {
    return formula.kind() == DerivedTie.Kind.GROWTH && x[0] < 0;
  }

  /** Whether a number is one of those that it would be worked out from: over 1, over 100. */
  private static boolean isOperand(long stated, Operands operands) {
    return operands.count() == 2 && (operands.value(0) == stated || operands.value(1) == stated);
  }

  /**
   * Whether neither the numbers nor their proportions have been seen: lines that are constant or in
   * proportion to each other come out everywhere if they do so once. Shares of one whole are so by
   * their nature.
   */
  private boolean isNew(Formula formula, long stated, Operands operands) {
    boolean isNew = seen.add(stated);
    int looked = formula.kind() == DerivedTie.Kind.SHARE ? 0 : Math.min(2, operands.count());
    for (int n = 0; n < looked; n++) {
      long operand = operands.value(n);
      long part = Math.round(FINENESS * Math.log(Math.abs(operand / (double) stated)));
      isNew &= seen.add(hash(n + 1, operand));
      isNew &= seen.add(hash(n + 3, part));
    }
    return isNew;
  }

  private static long hash(int kind, long value) {
    return value * 1_000_003 + kind;
  }

  private double bits(Formula formula, Verdict verdict, double step, Operands operands) {
    if (!verdict.holds()) {
      return 0;
    }
    double scale = scale(formula, lines);
    double[] x = operands.values();
    double room =
        verdict == Verdict.ROUNDED ? 2 * (step + formula.room(x, operands.halves()) * scale) : step;
    double range = formula.range(x) * scale;
    return atMost(range / room);
  }

  /** What the operands of a candidate come to at a position, in the unit of the numbers. */
  static double value(DerivedCandidate c, int at) {
    Operands operands = new Operands(c.lines(), c.source());
    operands.moveTo(at);
    return c.formula().value(operands.values()) * scale(c.formula(), c.lines());
  }

  /** A mean is in the unit of its numbers, a quotient is a number. */
  private static double scale(Formula formula, Lines lines) {
    return formula.kind() == DerivedTie.Kind.AVERAGE ? 1 : (double) lines.one();
  }
}
