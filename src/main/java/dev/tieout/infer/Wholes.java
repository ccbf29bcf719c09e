package dev.tieout.infer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds runs of lines that are shares in hundredths and make up 100, which is not printed. */
final class Wholes {
  /** Two numbers that make up 100 are a share and its rest. */
  private static final int FEWEST = 3;

  /** Where fewer make up 100, one that does not may be none of shares. */
  private static final int FEWEST_SOUND = 5;

  private static final int LONGEST = 60;
  private static final int SAMPLES = 8;
  private static final double THRESHOLD = 10;
  private static final double NAMED = 6;
  private static final double SMALL = 1.5;
  private static final double HUNDRED = 100;

  private final Lines lines;
  private final Labels labels;
  private final Labels across;
  private final TieWords words;
  private final Effort effort;
  private final long whole;

  Wholes(Labelled own, Labels across, TieWords words) {
    this.lines = own.lines();
    this.labels = own.labels();
    this.across = across;
    this.words = words;
    this.effort = own.effort();
    this.whole = 100 * lines.one();
  }

  List<DerivedTie> find() {
    List<Candidate> found = new ArrayList<>();
    int[] samples = samples();
    for (int first = 0; samples.length > 1 && first < lines.count(); first++) {
      long[] sums = new long[samples.length];
      int last = first;
      while (last < Math.min(lines.count(), first + LONGEST) && isShares(last, sums, samples)) {
        if (last - first >= FEWEST - 1 && isPromising(sums, last - first + 1)) {
          weigh(first, last).filter(c -> c.score() >= THRESHOLD).ifPresent(found::add);
        }
        last++;
      }
    }
    return ties(found);
  }

  private int[] samples() {
    int[] all =
        IntStream.range(0, lines.width())
            .filter(at -> IntStream.range(0, lines.count()).anyMatch(l -> lines.isNumber(l, at)))
            .toArray();
    return Lines.spread(all, all.length, SAMPLES);
  }

  /** Adds a line to the sums; false where it is none of shares. */
  private boolean isShares(int line, long[] sums, int[] samples) {
    if (!lines.isNumeric(line) || lines.isYears(line) || !effort.spend(samples.length)) {
      return false;
    }
    for (int n = 0; n < samples.length; n++) {
      sums[n] += lines.value(line, samples[n]);
    }
    return true;
  }

  private boolean isPromising(long[] sums, int numbers) {
    int hits = 0;
    for (long sum : sums) {
      hits += 2 * Math.abs(sum - whole) <= numbers * lines.one() ? 1 : 0;
    }
    return hits > 1;
  }

  private Optional<Candidate> weigh(int first, int last) {
    int[] parts = IntStream.rangeClosed(first, last).toArray();
    Verdict[] verdicts = new Verdict[lines.width()];
    double[] bits = new double[lines.width()];
    int named = 0;
    for (int at = 0; at < verdicts.length; at++) {
      verdicts[at] = verdict(parts, at);
      bits[at] = bits(verdicts[at], parts, at);
      named += verdicts[at].holds() && names(across.text(at)) ? 1 : 0;
    }
    Candidate c = Coverage.of(first, parts, verdicts, bits, false);
    boolean isNamed = 2 * named > c.held() || names(labels.text(first));
    double choices = Bits.log2(lines.count() * Math.min(LONGEST, lines.count()));
    boolean isEnough = c.held() >= (isNamed ? 2 : 4);
    return isEnough
        ? Optional.of(c.scored(c.score() - choices + (isNamed ? NAMED : -NAMED)))
        : Optional.empty();
  }

  private boolean names(String label) {
    return words.names(DerivedTie.Kind.SHARES, label);
  }

  private Verdict verdict(int[] parts, int at) {
    long sum = 0;
    long room = 0;
    int numbers = 0;
    for (int part : parts) {
      long value = lines.value(part, at);
      if (lines.isNumber(part, at) && (value < 0 || value >= whole)) {
        return Verdict.OPEN;
      }
      numbers += value > 0 ? 1 : 0;
      sum += value;
      room += value > 0 ? Math.min(lines.step(part, at), lines.one()) : 0;
    }
    if (numbers < FEWEST) {
      return Verdict.OPEN;
    }
    return sum == whole
        ? Verdict.EXACT
        : 2 * Math.abs(sum - whole) <= room ? Verdict.ROUNDED : Verdict.BROKEN;
  }

  private double bits(Verdict verdict, int[] parts, int at) {
    if (!verdict.holds()) {
      return verdict.fails() ? Judge.MISS : 0;
    }
    double room = 1;
    for (int part : parts) {
      room = Math.max(room, (double) lines.step(part, at));
    }
    room *= verdict == Verdict.EXACT ? 1 : parts.length;
    return Math.max(0, Bits.log2(HUNDRED * lines.one() / room) - SMALL);
  }

  private List<DerivedTie> ties(List<Candidate> found) {
    found.sort(Comparator.comparingDouble(c -> -c.score()));
    List<Candidate> chosen = new ArrayList<>();
    List<DerivedTie> ties = new ArrayList<>();
    for (Candidate c : found) {
      if (chosen.stream().noneMatch(o -> o.first() <= c.last() && c.first() <= o.last())) {
        chosen.add(c);
        emit(c, ties);
      }
    }
    return ties;
  }

  private void emit(Candidate c, List<DerivedTie> ties) {
    boolean seldom = c.held() >= FEWEST_SOUND && Coverage.isSeldom(c.failed(), 0, c.held());
    for (int at = 0; at < lines.width(); at++) {
      Verdict v = c.verdicts()[at];
      if (c.covered()[at] && (v.holds() || (v.fails() && seldom))) {
        int position = at;
        List<Spot> operands =
            IntStream.of(c.parts()).mapToObj(part -> lines.spot(part, position)).toList();
        ties.add(
            new DerivedTie(
                DerivedTie.Kind.SHARES,
                100,
                Optional.empty(),
                operands,
                v.holds(),
                Integer.toString(100),
                c.held()));
      }
    }
  }
}
