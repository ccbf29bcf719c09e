package dev.tieout.infer;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines of a table that are the growth of another line from each of its numbers to the
 * next: a column of changes on the year before beside a column of amounts, a row for each year.
 */
final class Series {
  private static final int APART = 12;
  private static final int FEW = 3;
  private static final List<Formula> GROWTH = Formula.OF_TWO.subList(2, 4);

  private final Lines lines;
  private final DerivedJudge judge;
  private final Effort effort;

  Series(Lines lines, DerivedJudge judge, Effort effort) {
    this.lines = lines;
    this.judge = judge;
    this.effort = effort;
  }

  List<DerivedCandidate> find() {
    List<DerivedCandidate> found = new ArrayList<>();
    for (int result = 0; result < lines.count(); result++) {
      int last = Math.min(lines.count() - 1, result + APART);
      for (int line = Math.max(0, result - APART); line <= last; line++) {
        boolean both = lines.isNumeric(result) && lines.isNumeric(line) && !lines.isYears(line);
        if (line != result && both && effort.spend(4L * lines.width())) {
          weigh(result, line, found);
        }
      }
    }
    return found;
  }

  private void weigh(int result, int line, List<DerivedCandidate> found) {
    for (Formula formula : GROWTH) {
      for (int step : new int[] {-1, 1}) {
        if (isPromising(formula, result, line, step) && isWorthIt(formula, result, line, step)) {
          judge
              .weigh(formula, result, new DerivedCandidate.InTime(lines, line, step))
              .ifPresent(found::add);
        }
      }
    }
  }

  /** Whether it comes out at a third of the positions at least, with different numbers. */
  private boolean isPromising(Formula formula, int result, int line, int step) {
    int compared = 0;
    int hits = 0;
    for (int at = Math.max(0, -step); at < lines.width() - Math.max(0, step); at++) {
      long before = lines.value(line, at + step);
      long value = lines.value(result, at);
      if (before > 0 && value != 0) {
        compared++;
        double growth = formula.value((double) before, (double) lines.value(line, at));
        hits += Math.abs(growth * lines.one() - value) <= lines.step(result, at) ? 1 : 0;
      }
    }
    return hits > 1 && hits * FEW >= compared;
  }

  /** Whether all that can come out would be worth enough: small numbers seldom are. */
  private boolean isWorthIt(Formula formula, int result, int line, int step) {
    double most = 0;
    for (int at = Math.max(0, -step); at < lines.width() - Math.max(0, step); at++) {
      long before = lines.value(line, at + step);
      if (before > 0 && lines.isNumber(result, at)) {
        double unit = (double) lines.step(result, at);
        double[] x = {(double) before, (double) lines.value(line, at)};
        double[] half = {lines.step(line, at + step) / 2.0, lines.step(line, at) / 2.0};
        double value = lines.one() * formula.value(x);
        double room = unit + lines.one() * formula.room(x, half);
        boolean canHold = Math.abs(value - lines.value(result, at)) <= room;
        most += canHold ? DerivedJudge.atMost(Math.abs(value) / unit) : 0;
      }
    }
    return judge.isEnough(most);
  }
}
