package dev.tieout.infer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Sums that hold so seldom that their numbers alone do not show them, since one of few is wrong:
 * runs of lines that layout and label set off as the parts of a total, in the way of the sums of
 * the table that do hold, and that fail by what one slip explains.
 */
final class SecondLook {
  /** The habit of a table is worth no more than this, in bits. */
  private static final double MOST_HABIT = 4;

  /** Of the runs beside a line that are set off, the parts of its total are among the nearest. */
  private static final int MOST_RUNS = 16;

  /** Less than for a search, since a line has few runs beside it that are set off. */
  private static final double LEAST = 3;

  private final Lines lines;
  private final Effort effort;
  private final Judge judge;
  private final Prior prior;
  private final Accepted accepted;
  private final double after;
  private final double habit;

  SecondLook(Lines lines, Effort effort, Prior prior, Accepted accepted, double after) {
    this.lines = lines;
    this.effort = effort;
    this.judge = Judge.lenient(lines, TieFinder.areExact(accepted.all()));
    this.prior = prior;
    this.accepted = accepted;
    this.after = after;
    this.habit = habit();
  }

  /** How much more often the sums of the table are set off than not. */
  private double habit() {
    int set = 0;
    int other = 0;
    for (Candidate c : accepted.all()) {
      if (prior.isSetOff(c, accepted)) {
        set++;
      } else {
        other++;
      }
    }
    return Math.max(0, Math.min(MOST_HABIT, Bits.log2((set + 1.0) / (other + 1.0))));
  }

  /** The best run for each line that no total has been found in. */
  List<Candidate> find(int[] numeric) {
    List<Candidate> found = new ArrayList<>();
    int[] open = accepted.open(numeric);
    for (int total : numeric) {
      if (!accepted.isTotal(total)) {
        runs(total, open).stream()
            .max(Comparator.comparingDouble(Candidate::score))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private List<Candidate> runs(int total, int[] open) {
    List<Candidate> found = new ArrayList<>();
    found.addAll(runs(total, open, 1));
    found.addAll(runs(total, open, -1));
    return found;
  }

  private List<Candidate> runs(int total, int[] open, int way) {
    List<Candidate> found = new ArrayList<>();
    int at = Arrays.binarySearch(open, total);
    int from = at >= 0 ? at + way : way > 0 ? -at - 1 : -at - 2;
    int tried = 0;
    PartSums sums = new PartSums(lines);
    int added = 0;
    for (int i = from; i >= 0 && i < open.length && tried < MOST_RUNS; i += way) {
      int[] parts =
          way > 0 ? Arrays.copyOfRange(open, from, i + 1) : Arrays.copyOfRange(open, i, from + 1);
      if (!effort.spend(parts.length)) {
        return found;
      }
      if (parts.length > 1 && prior.isSetOff(total, parts, accepted)) {
        tried++;
        effort.spend((long) lines.width() * parts.length);
        for (; added < parts.length; added++) {
          sums.add(open[from + way * added]);
        }
        judge
            .weighNearlyKept(total, parts, sums)
            .filter(Candidate::isNearlyKept)
            .map(c -> c.scored(c.score() + habit - Prior.RUN + prior.of(c, accepted, after)))
            .filter(c -> c.score() >= LEAST)
            .ifPresent(found::add);
      }
    }
    return found;
  }
}
