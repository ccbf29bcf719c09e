package dev.tieout.infer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the ties along one direction of a table. It works from the inside out: runs of neighbouring
 * lines first; the parts of those found are then passed over, so that totals of totals become runs
 * themselves; then lines that recur at a distance or under the same label; then pairs.
 */
final class Search {
  private static final int MOST_ROUNDS = 8;

  private final Lines lines;
  private final Labels labels;
  private final Judge judge;
  private final Runs runs;
  private final Effort effort;
  private final Accepted accepted;

  Search(Lines lines, Labels labels, Effort effort) {
    this.lines = lines;
    this.labels = labels;
    this.effort = effort;
    this.judge = new Judge(lines);
    this.runs = new Runs(lines, judge, effort);
    this.accepted = new Accepted(lines.count());
  }

  List<Candidate> find() {
    int[] numeric = numericLines();
    nested(numeric);
    families(numeric);
    nested(numeric);
    pairs(numeric);
    return accepted.all();
  }

  private int[] numericLines() {
    int[] found = new int[lines.count()];
    int n = 0;
    for (int line = 0; line < lines.count(); line++) {
      boolean any = false;
      for (int at = 0; at < lines.width() && !any; at++) {
        any = lines.isNumber(line, at);
      }
      if (any) {
        found[n++] = line;
      }
    }
    return Arrays.copyOf(found, n);
  }

  private void nested(int[] numeric) {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      int[] open = accepted.open(numeric);
      double cost = log2(open.length) + 2;
      List<Candidate> found = new ArrayList<>();
      for (Candidate c : runs.find(open, Prior.THRESHOLD)) {
        found.add(c.scored(c.score() - cost + Prior.of(c, labels, lines, accepted)));
      }
      if (accept(found) == 0) {
        return;
      }
    }
  }

  private int accept(List<Candidate> found) {
    found.sort(Comparator.comparingDouble((Candidate c) -> -c.score()));
    int n = 0;
    accepted.beginRound();
    for (Candidate c : found) {
      if (c.score() >= Prior.THRESHOLD && accepted.take(c)) {
        n++;
      }
    }
    return n;
  }

  private void families(int[] numeric) {
    List<int[]> families = new ArrayList<>();
    byLabel(numeric, families);
    byDistance(numeric, families);
    double cost = log2(numeric.length) + log2(families.size() + 1) + 3;
    for (int round = 0; round < 4; round++) {
      List<Candidate> found = new ArrayList<>();
      for (int[] family : families) {
        for (Candidate c : runs.find(accepted.openIn(family), Prior.THRESHOLD + cost)) {
          found.add(c.scored(c.score() - cost + Prior.of(c, labels, lines, accepted)));
        }
      }
      if (accept(found) == 0) {
        return;
      }
    }
  }

  private void byLabel(int[] numeric, List<int[]> families) {
    Map<String, List<Integer>> byText = new HashMap<>();
    for (int line : numeric) {
      String text = labels.text(line);
      if (!text.isEmpty()) {
        byText.computeIfAbsent(text.substring(text.lastIndexOf('\n', text.length() - 2) + 1), k -> new ArrayList<>()).add(line);
      }
    }
    for (List<Integer> members : byText.values()) {
      if (members.size() > 2 && members.size() < numeric.length) {
        families.add(members.stream().mapToInt(Integer::intValue).toArray());
      }
    }
  }

  private static final int FARTHEST = 16;

  private static void byDistance(int[] numeric, List<int[]> families) {
    for (int d = 2; d <= FARTHEST && d * 3 <= numeric.length + d; d++) {
      for (int offset = 0; offset < d; offset++) {
        int rest = offset;
        int by = d;
        int[] family = Arrays.stream(numeric).filter(l -> l % by == rest).toArray();
        if (family.length > 2) {
          families.add(family);
        }
      }
    }
  }

  private static final int WINDOW = 10;

  private void pairs(int[] numeric) {
    for (int round = 0; round < 3; round++) {
      int[] open = accepted.open(numeric);
      List<Candidate> found = new ArrayList<>();
      double cost = log2(open.length) + 2 * log2(WINDOW) + 4;
      for (int i = 0; i < open.length; i++) {
        for (int j = Math.max(0, i - WINDOW); j < Math.min(open.length, i + WINDOW + 1); j++) {
          for (int k = j + 1; k < Math.min(open.length, i + WINDOW + 1); k++) {
            if (j != i && k != i && effort.spend(lines.width()) && promising(open[i], open[j], open[k], cost)) {
              Candidate c = judge.weigh(open[i], new int[] {open[j], open[k]});
              found.add(c.scored(c.score() - cost + Prior.of(c, labels, lines, accepted)));
            }
          }
        }
      }
      if (accept(found) == 0) {
        return;
      }
    }
  }

  private boolean promising(int total, int a, int b, double least) {
    double bits = 0;
    for (int at = 0; at < lines.width(); at++) {
      if (lines.isNumber(total, at)) {
        long gap = lines.value(total, at) - lines.value(a, at) - lines.value(b, at);
        long room = lines.step(total, at) + lines.step(a, at) + lines.step(b, at);
        if (2 * Math.abs(gap) <= room) {
          bits += Math.min(16, Long.SIZE - Long.numberOfLeadingZeros(Math.abs(lines.value(total, at))));
        } else {
          bits -= 1;
        }
      }
    }
    return bits >= least;
  }

  private static double log2(double n) {
    return Math.log(Math.max(1, n)) / Math.log(2);
  }
}
