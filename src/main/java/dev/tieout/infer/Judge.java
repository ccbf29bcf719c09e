package dev.tieout.infer;

import java.util.Optional;

/**
 * Weighs the numbers of a candidate. A position at which the parts make up the total speaks for it
 * with as many bits as the coincidence would be unlikely: log2 of the numbers that could have stood
 * there instead. Positions that repeat the same numbers count once, and a total that equals its
 * only part that is not 0 counts hardly, since equal numbers are common.
 */
final class Judge {
  /**
   * What a position counts that fails, in bits: about one published sum in fifty is wrong, so a
   * failure is log2(1/50) as likely under a true tie as under none.
   */
  static final double MISS = -5.6;

  /** No single number is worth more than this: large ones are seldom free of each other. */
  private static final double MOST = 16;

  /** What equal numbers are worth. */
  static final double EQUALITY = 0.5;

  /** What all equal numbers of two lines are worth together. */
  static final double EQUALITIES = 2;

  /** Small numbers recur more often than large ones: this much less is each worth. */
  private static final double SMALL = 1.5;

  /** Lines that are proportional to each other add up everywhere if they do so once. */
  private static final double REPEATED = 0.05;

  private static final double SHARES = 100;

  /** What a position counts at most that fails as by a slip of the pen. */
  private static final double LEAST_SLIP = -4.5;

  /** Slips are told from other failures where these outnumber what holds by no more than this. */
  private static final int SPARE = 4;

  /** Sums of fractions in another order differ by less. */
  private static final double NOISE = 1e-6;

  private final Lines lines;
  private final Slips slips;
  private final double mostSlip;
  private final int spare;

  /** A judge who takes a failure for no evidence in favour, whatever explains it. */
  Judge(Lines lines) {
    this(lines, new Slips(lines, false), LEAST_SLIP, SPARE);
  }

  private Judge(Lines lines, Slips slips, double mostSlip, int spare) {
    this.lines = lines;
    this.slips = slips;
    this.mostSlip = mostSlip;
    this.spare = spare;
  }

  /**
   * A judge who takes a failure for evidence that one slip explains and chance seldom would: for
   * lines of which something else says that they are related.
   *
   * @param counts whether the numbers are exact
   */
  static Judge lenient(Lines lines, boolean counts) {
    return new Judge(lines, new Slips(lines, counts), Double.MAX_VALUE, Integer.MAX_VALUE / 2);
  }

  /** A candidate of neighbouring lines with the evidence of its numbers alone. */
  Candidate weigh(int total, int[] parts) {
    Verdict[] verdicts = verdicts(total, parts, PartSums.of(lines, parts));
    return candidate(total, parts, verdicts);
  }

  /**
   * A candidate of neighbouring lines, unless its numbers are worth less than it needs.
   *
   * @param sums what the parts come to
   * @param least bits that it needs
   */
  Optional<Candidate> weigh(int total, int[] parts, PartSums sums, double least) {
    return weigh(total, parts, sums, REPEATED, least);
  }

  /** A candidate of lines at a distance: proportional lines say nothing more of it. */
  Optional<Candidate> weighApart(int total, int[] parts, PartSums sums, double least) {
    return weigh(total, parts, sums, 0, least);
  }

  /** Nearly all candidates are worth too little, which is known before all is told of them. */
  private Optional<Candidate> weigh(
      int total, int[] parts, PartSums sums, double repeated, double least) {
    Verdict[] verdicts = verdicts(total, parts, sums);
    double[] bits = held(total, parts, verdicts);
    if (most(bits) < least - NOISE) {
      return Optional.empty();
    }
    double own = discount(total, parts, verdicts, bits, repeated);
    if (most(bits) < least - NOISE) {
      return Optional.empty();
    }
    return Optional.of(candidate(total, parts, verdicts, bits, own))
        .filter(c -> c.score() >= least);
  }

  /**
   * A candidate of neighbouring lines that fails at few of its positions, but at one: others are
   * not meant where slips are looked for.
   *
   * @param sums what the parts come to
   */
  Optional<Candidate> weighNearlyKept(int total, int[] parts, PartSums sums) {
    Verdict[] verdicts = verdicts(total, parts, sums);
    int held = 0;
    int failed = 0;
    for (Verdict verdict : verdicts) {
      held += verdict.holds() ? 1 : 0;
      failed += verdict.fails() ? 1 : 0;
    }
    return failed > 0 && Candidate.isNearlyKept(failed - 1, held)
        ? Optional.of(candidate(total, parts, verdicts))
        : Optional.empty();
  }

  private Verdict[] verdicts(int total, int[] parts, PartSums sums) {
    Verdict[] verdicts = new Verdict[lines.width()];
    for (int at = 0; at < verdicts.length; at++) {
      verdicts[at] = verdict(total, parts, sums, at);
    }
    return verdicts;
  }

  /** What the positions are worth that hold, each by itself. */
  private double[] held(int total, int[] parts, Verdict[] verdicts) {
    double[] bits = new double[verdicts.length];
    for (int at = 0; at < bits.length; at++) {
      bits[at] = verdicts[at].holds() ? bits(verdicts[at], total, parts, at) : 0;
    }
    return bits;
  }

  /**
   * Takes from what is held what only repeats it. Returns how much of it does not: what fails among
   * repetitions says as little against a sum as they say for it.
   */
  private double discount(
      int total, int[] parts, Verdict[] verdicts, double[] bits, double repeated) {
    int different = 0;
    int distinct = 0;
    LongSet seen = new LongSet();
    LongSet shares = new LongSet();
    for (int at = 0; at < bits.length; at++) {
      if (verdicts[at].holds()) {
        boolean isNew = seen.add(hash(total, parts, at));
        boolean likely = isNew && !shares.add(shares(total, parts, at));
        bits[at] *= isNew ? (likely ? repeated : 1) : 0;
        different += isNew ? 1 : 0;
        distinct += isNew && !likely ? 1 : 0;
      }
    }
    return different == 0 ? 1 : (double) distinct / different;
  }

  /** A candidate is worth no more than this, unless a failure speaks for it. */
  private static double most(double[] bits) {
    double equal = 0;
    double other = 0;
    for (double worth : bits) {
      if (worth <= EQUALITY) {
        equal += worth;
      } else {
        other += worth;
      }
    }
    return other + Math.min(EQUALITIES, equal);
  }

  private Candidate candidate(int total, int[] parts, Verdict[] verdicts) {
    double[] bits = held(total, parts, verdicts);
    double own = discount(total, parts, verdicts, bits, REPEATED);
    return candidate(total, parts, verdicts, bits, own);
  }

  private Candidate candidate(
      int total, int[] parts, Verdict[] verdicts, double[] bits, double own) {
    tellSlips(total, parts, verdicts);
    for (int at = 0; at < bits.length; at++) {
      if (verdicts[at].fails()) {
        bits[at] =
            verdicts[at] == Verdict.SLIP
                ? Math.min(mostSlip, slips.bits(total, parts, at))
                : MISS * own;
      }
    }
    cap(bits);
    return Coverage.of(total, parts, verdicts, bits, mostSlip > LEAST_SLIP);
  }

  /** Equal numbers at many positions are one coincidence, not many. */
  private static void cap(double[] bits) {
    double left = EQUALITIES;
    for (int at = 0; at < bits.length; at++) {
      if (bits[at] > 0 && bits[at] <= EQUALITY) {
        bits[at] = Math.min(bits[at], left);
        left -= bits[at];
      }
    }
  }

  private Verdict verdict(int total, int[] parts, PartSums sums, int at) {
    if (!lines.isNumber(total, at)) {
      return Verdict.OPEN;
    }
    long value = lines.value(total, at);
    if (value == 0 && sums.isNothing(at)) {
      return Verdict.EMPTY;
    }
    int numbers = sums.numbers(at);
    if (numbers == 0) {
      return Verdict.OPEN;
    }
    long gap = Math.abs(sums.sum(at) - value);
    if (gap == 0) {
      return Verdict.EXACT;
    }
    long room = lines.step(total, at) + sums.room(at);
    if (2 * gap <= room && !slips.isOfOneOddNumber(total, parts, at, gap)) {
      return Verdict.ROUNDED;
    }
    boolean isOpen = lines.isGrowth(at) || (numbers < parts.length && numbers < 2);
    return isOpen ? Verdict.OPEN : Verdict.BROKEN;
  }

  /** Tells failures that a slip explains from others, where it can matter: where they are few. */
  private void tellSlips(int total, int[] parts, Verdict[] verdicts) {
    int held = 0;
    int broken = 0;
    for (Verdict verdict : verdicts) {
      held += verdict.holds() ? 1 : 0;
      broken += verdict == Verdict.BROKEN ? 1 : 0;
    }
    for (int at = 0; at < verdicts.length && broken > 0 && broken <= held + spare; at++) {
      if (verdicts[at] == Verdict.BROKEN && slips.explain(total, parts, at)) {
        verdicts[at] = Verdict.SLIP;
      }
    }
  }

  /** What a position is worth that holds. */
  private double bits(Verdict verdict, int total, int[] parts, int at) {
    double size = Math.abs((double) lines.value(total, at));
    long step = lines.step(total, at);
    double room = verdict == Verdict.EXACT ? 0 : (double) step;
    double finest = (double) step;
    int numbers = 0;
    for (int part : parts) {
      if (2 * Math.abs(lines.value(part, at)) > step) {
        numbers++;
        size = Math.max(size, Math.abs((double) lines.value(part, at)));
        room += verdict == Verdict.EXACT ? 0 : (double) lines.step(part, at);
        finest = Math.max(finest, (double) lines.step(part, at));
      }
    }
    double worth = Math.max(0, Bits.log2(1 + size / Math.max(finest, room)) - SMALL);
    return numbers < 2 ? Math.min(EQUALITY, worth) : Math.min(MOST, worth);
  }

  /**
   * No position that holds is worth more: asked of many candidates before they are weighed.
   *
   * @param size of the largest number at the position
   * @param room of the total and its parts
   */
  static double atMost(long size, long room) {
    return Math.min(MOST, Math.max(0, Bits.length(size / room + 1) - SMALL));
  }

  /** Which share of the total each part is, in hundredths. */
  private long shares(int total, int[] parts, int at) {
    double whole = Math.max(1, Math.abs((double) lines.value(total, at)));
    long hash = 0;
    for (int part : parts) {
      hash = hash * 1_000_003 + Math.round(SHARES * lines.value(part, at) / whole);
    }
    return hash;
  }

  private long hash(int total, int[] parts, int at) {
    long hash = lines.value(total, at);
    for (int part : parts) {
      hash = hash * 1_000_003 + lines.value(part, at);
    }
    return hash;
  }
}
