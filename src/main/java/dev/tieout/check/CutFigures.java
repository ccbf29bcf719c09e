package dev.tieout.check;

import dev.tieout.form.Slot;
import dev.tieout.record.Figure;
import dev.tieout.source.Place;
import dev.tieout.source.TextPlace;
import java.util.List;
import java.util.Set;

/**
 * Rows whose digits may be other figures than they were read as, though all sums hold: two that
 * were cut from one text may have been published as one by a slip, with a cell lost besides, as
 * {@code 40} for 4 and {@code 11} for 1; and {@code 00} beside an empty cell may be the figures of
 * both.
 */
final class CutFigures {
  private CutFigures() {}

  /**
   * Whether a row has such figures.
   *
   * @param row its figures, from left to right
   * @param suspects figures that sums say are wrong
   */
  static boolean areIn(List<Figure> row, Set<Slot> suspects) {
    if (row.stream().anyMatch(Cells::isBlank) && row.stream().anyMatch(CutFigures::isTwo)) {
      return true;
    }
    int joined = 0;
    boolean slips = false;
    boolean suspected = false;
    for (int c = 1; c < row.size(); c++) {
      Figure left = row.get(c - 1);
      Figure right = row.get(c);
      if (isOneText(left, right)) {
        joined++;
        boolean twice = isTypedTwice(left.raw(), right.raw());
        slips |= twice || (isZero(right.raw()) && !isZero(left.raw()));
        suspected |= twice && (suspects.contains(left.slot()) || suspects.contains(right.slot()));
      }
    }
    // Where nothing parts the figures of a row, that two stand side by side tells nothing by
    // itself.
    return suspected || (slips && joined * 2 < row.size());
  }

  private static boolean isTwo(Figure figure) {
    String raw = figure.raw().strip();
    return raw.length() > 1 && isDigits(raw) && Character.digit(raw.charAt(0), 10) == 0;
  }

  private static boolean isOneText(Figure left, Figure right) {
    if (!isDigits(left.raw()) || !isDigits(right.raw())) {
      return false;
    }
    Place behind = left.place();
    if (behind instanceof TextPlace text) {
      behind = new TextPlace(text.line(), text.column() + left.raw().length());
    }
    return behind.equals(right.place());
  }

  /** Whether one of two figures is what both are as one, but for a digit typed twice. */
  private static boolean isTypedTwice(String left, String right) {
    boolean same = left.charAt(left.length() - 1) == right.charAt(0);
    return same && !isZero(left) && (left.length() == 1 || right.length() == 1);
  }

  private static boolean isZero(String digits) {
    return digits.chars().allMatch(c -> Character.digit(c, 10) == 0);
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
  }
}
