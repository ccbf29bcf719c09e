package dev.tieout.infer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Candidates of two parts that stand near their total, on either side of it or on both. */
final class Pairs {
  /** How many lines away a part may stand. */
  static final int WINDOW = 10;

  private final Lines lines;
  private final Judge judge;
  private final Effort effort;
  private final Earlier earlier = new Earlier();

  Pairs(Lines lines, Judge judge, Effort effort) {
    this.lines = lines;
    this.judge = judge;
    this.effort = effort;
  }

  List<Candidate> find(int[] totals, int[] list, double least) {
    List<Candidate> found = new ArrayList<>();
    for (int total : totals) {
      int at = Arrays.binarySearch(list, total);
      int near = at >= 0 ? at : -at - 1;
      int[] window =
          Arrays.copyOfRange(
              list, Math.max(0, near - WINDOW), Math.min(list.length, near + WINDOW + 1));
      // What is asked of the whole window is known where the window is the same.
      Earlier.Start start = new Earlier.Start(window, 0, 1, least);
      if (window.length > 1 && effort.spend(1)) {
        found.addAll(earlier.found(total, start).orElseGet(() -> find(total, start)));
      }
    }
    return found;
  }

  private List<Candidate> find(int total, Earlier.Start start) {
    List<Candidate> found = new ArrayList<>();
    int[] near = start.list();
    for (int j = 0; j < near.length; j++) {
      for (int k = j + 1; k < near.length; k++) {
        if (near[j] != total
            && near[k] != total
            && isPromising(total, near[j], near[k], start.least())) {
          int[] parts = {near[j], near[k]};
          judge
              .weighApart(total, parts, PartSums.of(lines, parts), start.least())
              .ifPresent(found::add);
        }
      }
    }
    if (!effort.isExceeded()) {
      earlier.keep(total, start, near.length, found);
    }
    return found;
  }

  private boolean isPromising(int total, int a, int b, double least) {
    if (!effort.spend(1)) {
      return false;
    }
    double bits = 0;
    MostBits most = new MostBits();
    int misses = 0;
    for (int at = 0; at < lines.width(); at++) {
      if (lines.isNumber(total, at)) {
        long value = lines.value(total, at);
        long first = lines.value(a, at);
        long second = lines.value(b, at);
        long step = lines.step(total, at);
        long gap = Math.abs(value - first - second);
        long room = step + lines.step(a, at) + lines.step(b, at);
        if (2 * gap > room) {
          misses++;
        } else {
          bits += value == 0 ? 0 : Bits.length(value);
          if (2 * Math.min(Math.abs(first), Math.abs(second)) <= step) {
            most.addEqual();
          } else {
            long size = Math.max(Math.abs(value), Math.max(Math.abs(first), Math.abs(second)));
            most.add(size, gap == 0 ? step : room);
          }
        }
        if (misses > 6 && bits == 0) {
          return false;
        }
      }
    }
    effort.spend(lines.width());
    return bits >= least && most.bits() >= least;
  }
}
