package dev.tieout.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the lines of a table that are shares of another line in one of its numbers: a column of
 * percentages beside a column of amounts, with 100 beside their total.
 */
final class Shares {
  /** A table that says 100 in so many places says it of other things too. */
  private static final int MOST_WHOLES = 8;

  private static final int APART = 12;

  /** Shares of more than a whole are no shares, but for a slip. */
  private static final double SELDOM = 0.1;

  private final Lines lines;
  private final DerivedJudge judge;
  private final Effort effort;

  Shares(Lines lines, DerivedJudge judge, Effort effort) {
    this.lines = lines;
    this.judge = judge;
    this.effort = effort;
  }

  List<DerivedCandidate> find() {
    List<DerivedCandidate> found = new ArrayList<>();
    for (int result = 0; result < lines.count(); result++) {
      for (Formula formula : Formula.OF_WHOLE) {
        int[] wholes = wholes(result, formula.factor() * lines.one());
        if (wholes.length > 0 && wholes.length <= MOST_WHOLES) {
          shares(formula, result, wholes, found);
        }
      }
    }
    return found;
  }

  private int[] wholes(int result, long whole) {
    return IntStream.range(0, lines.width())
        .filter(at -> lines.isNumber(result, at) && lines.value(result, at) == whole)
        .toArray();
  }

  private void shares(Formula formula, int result, int[] wholes, List<DerivedCandidate> found) {
    for (int line = Math.max(0, result - APART);
        line < Math.min(lines.count(), result + APART);
        line++) {
      for (int whole : wholes) {
        if (line != result && effort.spend(lines.width()) && isWhole(result, line, whole)) {
          judge
              .weigh(formula, result, new DerivedCandidate.OfWhole(line, whole))
              .ifPresent(found::add);
        }
      }
    }
  }

  /** Whether a number is more than nearly all others of its line that have a share. */
  private boolean isWhole(int result, int line, int whole) {
    long most = lines.value(line, whole);
    int less = 0;
    int more = 0;
    for (int at = 0; at < lines.width(); at++) {
      if (lines.isNumber(line, at) && lines.isNumber(result, at)) {
        less += lines.value(line, at) < most ? 1 : 0;
        more += lines.value(line, at) > most ? 1 : 0;
      }
    }
    return lines.isNumber(line, whole) && most > 0 && more <= SELDOM * less;
  }
}
