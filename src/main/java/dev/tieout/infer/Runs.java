package dev.tieout.infer;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Candidates whose parts stand beside each other, right before or right after their total, in a
 * given list of lines. Lines between them that the list leaves out are passed over.
 */
final class Runs {
  /** A run whose total is outgrown at more of the positions than this grows no further. */
  private static final double OUTGROWN = 0.7;

  /** So many lines are compared in a step of work. */
  private static final int COMPARED = 16;

  private final Lines lines;
  private final Judge judge;
  private final boolean apart;
  private final Effort effort;
  private final boolean[] signed;
  private final Earlier earlier = new Earlier();
  private final Map<Asked, List<Candidate>> answered = new HashMap<>();

  Runs(Lines lines, Judge judge, Effort effort, boolean apart) {
    this.apart = apart;
    this.lines = lines;
    this.judge = judge;
    this.effort = effort;
    this.signed = new boolean[lines.width()];
    for (int at = 0; at < lines.width(); at++) {
      for (int line = 0; line < lines.count(); line++) {
        signed[at] |= lines.value(line, at) < 0;
      }
    }
  }

  /**
   * All runs that more than chance speaks for.
   *
   * @param totals lines that may be totals
   * @param list lines that may be parts, in order
   * @param least bits that a run needs
   */
  List<Candidate> find(int[] totals, int[] list, double least) {
    Asked asked = new Asked(IntBuffer.wrap(totals), IntBuffer.wrap(list), least);
    List<Candidate> known = answered.get(asked);
    if (known != null) {
      return known;
    }
    List<Candidate> found = search(totals, list, least);
    if (!effort.isExceeded()) {
      answered.put(asked, found);
    }
    return found;
  }

  /** What is asked once more in a round that took none of the lines away. */
  private record Asked(IntBuffer totals, IntBuffer list, double least) {}

  private List<Candidate> search(int[] totals, int[] list, double least) {
    List<Candidate> found = new ArrayList<>();
    for (int total : totals) {
      int at = Arrays.binarySearch(list, total);
      int after = at >= 0 ? at + 1 : -at - 1;
      int before = at >= 0 ? at - 1 : -at - 2;
      found.addAll(known(total, new Earlier.Start(list, after, 1, least)));
      found.addAll(known(total, new Earlier.Start(list, before, -1, least)));
    }
    return found;
  }

  private List<Candidate> known(int total, Earlier.Start start) {
    // To compare lines takes little of the time to add them up, but there is no end of rounds.
    return start.left() > 0 && effort.spend(1 + start.left() / COMPARED)
        ? earlier.found(total, start).orElseGet(() -> grow(total, start))
        : List.of();
  }

  private List<Candidate> grow(int total, Earlier.Start start) {
    List<Candidate> found = new ArrayList<>();
    int width = lines.width();
    PartSums sums = new PartSums(lines);
    int n = 0;
    boolean grows = true;
    while (grows && n < start.left()) {
      if (!effort.spend(width)) {
        return found;
      }
      sums.add(start.line(n));
      n++;
      Look look = look(total, sums);
      if (n > 1 && look.held > 0 && look.bits >= start.least() && look.atMost >= start.least()) {
        if (!effort.spend((long) width * n)) {
          return found;
        }
        weigh(total, start.lines(n), sums, start.least()).ifPresent(found::add);
      }
      grows = look.outgrown <= OUTGROWN * look.assessed;
    }
    if (n > 1) {
      earlier.keep(total, start, n, found);
    }
    return found;
  }

  private Optional<Candidate> weigh(int total, int[] parts, PartSums sums, double least) {
    return apart
        ? judge.weighApart(total, parts, sums, least)
        : judge.weigh(total, parts, sums, least);
  }

  /**
   * How a run stands: at how many positions it can be told, fits, has grown too large.
   *
   * @param bits what its totals are worth by their size
   * @param atMost more it cannot be worth
   */
  private record Look(int assessed, int held, int outgrown, double bits, double atMost) {}

  private Look look(int total, PartSums sums) {
    int assessed = 0;
    int held = 0;
    int outgrown = 0;
    double bits = 0;
    MostBits most = new MostBits();
    for (int at = 0; at < signed.length; at++) {
      if (lines.isNumber(total, at)) {
        long value = lines.value(total, at);
        long gap = sums.sum(at) - value;
        assessed++;
        long step = lines.step(total, at);
        boolean holds = 2 * Math.abs(gap) <= step + sums.room(at);
        if (holds) {
          most.add(value, step, sums, at, !signed[at]);
        }
        if (holds && value != 0) {
          held++;
          bits += Math.min(16, Bits.length(value));
        } else if (value == 0 && sums.sum(at) == 0) {
          // says nothing either way
          assessed--;
        } else if (!signed[at] && gap > 0) {
          outgrown++;
        }
      }
    }
    return new Look(assessed, held, outgrown, bits, most.bits());
  }
}
