package dev.tieout.infer;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

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

  private final NumberTable numbers;
  private final Lines lines;

  DerivedJudge(NumberTable numbers, Lines lines) {
    this.numbers = numbers;
    this.lines = lines;
  }

  /** A candidate with the evidence of its numbers alone. */
  DerivedCandidate weigh(Formula formula, int result, DerivedCandidate.Source source) {
    int width = lines.width();
    Verdict[] verdicts = new Verdict[width];
    double[] bits = new double[width];
    LongSet seen = new LongSet();
    double left = REPEATED;
    for (int at = 0; at < width; at++) {
      verdicts[at] = Verdict.OPEN;
      if (!lines.isNumber(result, at)) {
        continue;
      }
      Spot spot = lines.spot(result, at);
      List<Spot> operands = source.at(at);
      verdicts[at] = verdict(formula, spot, operands);
      bits[at] = verdicts[at].fails() ? MISS : bits(formula, verdicts[at], spot, operands);
      if (verdicts[at].holds() && !isNew(formula, spot, operands, seen)) {
        bits[at] = Math.min(left, bits[at]);
        left -= bits[at];
      }
    }
    int[] parts = source.lines().clone();
    if (source instanceof DerivedCandidate.InTime) {
      forgiveSecond(verdicts, bits);
    }
    return new DerivedCandidate(
        lines, formula, Coverage.of(result, parts, verdicts, bits, false), source, false);
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
  Verdict verdict(Formula formula, Spot result, List<Spot> operands) {
    boolean isOne = operands.size() == 2 && operands.get(0).equals(operands.get(1));
    if (isOne || operands.contains(result) || !isNumber(result)) {
      return Verdict.OPEN;
    }
    double[] x = values(formula, operands);
    if (!formula.isDefined(x) || isOfDebt(formula, x)) {
      return Verdict.OPEN;
    }
    double stated = (double) numbers.value(result);
    double scale = scale(formula);
    double value = formula.value(x) * scale;
    double half = (double) numbers.step(result) / 2;
    double gap = Math.abs(stated - value) - NOISE * Math.abs(value);
    if (gap <= half) {
      boolean plain = formula.isPlain(x) || isOperand(result, operands);
      return plain || stated == 0 ? Verdict.EMPTY : Verdict.EXACT;
    }
    return gap <= 2 * half + formula.room(x, halves(operands)) * scale
        ? Verdict.ROUNDED
        : Verdict.BROKEN;
  }

  /** Of growth from below nought there are two conventions: of which sign it is cannot be told. */
  private static boolean isOfDebt(Formula formula, double... x) {
    return formula.kind() == DerivedTie.Kind.GROWTH && x[0] < 0;
  }

  /** Whether a number is one of those that it would be worked out from: over 1, over 100. */
  private boolean isOperand(Spot result, List<Spot> operands) {
    return operands.size() == 2
        && (numbers.value(operands.get(0)) == numbers.value(result)
            || numbers.value(operands.get(1)) == numbers.value(result));
  }

  /**
   * Whether neither the numbers nor their proportions have been seen: lines that are constant or in
   * proportion to each other come out everywhere if they do so once. Shares of one whole are so by
   * their nature.
   */
  private boolean isNew(Formula formula, Spot result, List<Spot> operands, LongSet seen) {
    double stated = (double) numbers.value(result);
    boolean isNew = seen.add(numbers.value(result));
    int looked = formula.kind() == DerivedTie.Kind.SHARE ? 0 : Math.min(2, operands.size());
    for (int n = 0; n < looked; n++) {
      long operand = numbers.value(operands.get(n));
      long part = Math.round(FINENESS * Math.log(Math.abs(operand / stated)));
      isNew &= seen.add(hash(n + 1, operand));
      isNew &= seen.add(hash(n + 3, part));
    }
    return isNew;
  }

  private static long hash(int kind, long value) {
    return value * 1_000_003 + kind;
  }

  private double bits(Formula formula, Verdict verdict, Spot result, List<Spot> operands) {
    if (!verdict.holds()) {
      return 0;
    }
    double scale = scale(formula);
    double[] x = values(formula, operands);
    double room = (double) numbers.step(result);
    if (verdict == Verdict.ROUNDED) {
      room = 2 * (room + formula.room(x, halves(operands)) * scale);
    }
    double range = formula.range(x) * scale;
    return Math.min(MOST, Math.max(0, Bits.log2(1 + range / room) - SMALL));
  }

  /** What the operands come to, in the unit of the numbers. */
  double value(Formula formula, List<Spot> operands) {
    return formula.value(values(formula, operands)) * scale(formula);
  }

  /** A mean is in the unit of its numbers, a quotient is a number. */
  private double scale(Formula formula) {
    return formula.kind() == DerivedTie.Kind.AVERAGE ? 1 : Math.pow(10, numbers.decimals());
  }

  private boolean isNumber(Spot spot) {
    return numbers.state(spot) == NumberTable.State.NUMBER;
  }

  /** The operands that count: of a mean those with a number; of others all, or none. */
  private double[] values(Formula formula, List<Spot> operands) {
    double[] x = of(operands, numbers::value);
    boolean mean = formula.kind() == DerivedTie.Kind.AVERAGE;
    return mean || x.length == operands.size() ? x : new double[] {0, 0};
  }

  /** Of those of some cells that are numbers. */
  private double[] of(List<Spot> spots, ToDoubleFunction<Spot> what) {
    double[] of = new double[spots.size()];
    int n = 0;
    for (Spot spot : spots) {
      if (isNumber(spot)) {
        of[n++] = what.applyAsDouble(spot);
      }
    }
    return n == of.length ? of : Arrays.copyOf(of, n);
  }

  private double[] halves(List<Spot> operands) {
    double[] half = of(operands, s -> numbers.step(s) / 2.0);
    return half.length == 0 ? Arrays.copyOf(half, 2) : half;
  }
}
