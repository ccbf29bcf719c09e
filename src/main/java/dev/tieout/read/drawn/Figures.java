package dev.tieout.read.drawn;

import dev.tieout.value.Amount;
import dev.tieout.value.Numerals;
import java.util.List;
import java.util.regex.Pattern;

/** Which texts look like figures. Only evidence for a table: no value is taken from here. */
final class Figures {
  /** A longer text is words. Bounds the work on hostile input. */
  private static final int LONGEST = 40;

  /** Numbers in any national style, with their signs. */
  private static final Pattern LOOSE =
      Pattern.compile("[-+−–(]{0,2}[$£€¥]? ?\\d{1,15}(?:[.,'’   ]\\d{1,15}){0,8} ?[%‰€$]?\\)?");

  private Figures() {}

  /** Whether a text is a number or a sign that there is none to state. */
  static boolean isFigure(String text) {
    Amount.Kind kind = Numerals.parse(text).kind();
    return kind == Amount.Kind.NOT_APPLICABLE || isNumber(text);
  }

  static boolean isNumber(String text) {
    return Numerals.parse(text).isNumber()
        || (text.length() <= LONGEST && LOOSE.matcher(text).matches());
  }

  /** Whether these cells of one column are figures, but for a head and few others. */
  static boolean isColumn(List<String> cells) {
    long filled = cells.stream().filter(t -> !t.isEmpty()).count();
    long figures = cells.stream().filter(Figures::isFigure).count();
    long numbers = cells.stream().filter(Figures::isNumber).count();
    return numbers >= 1 && figures >= 2 && 2 * figures >= filled;
  }

  /**
   * Whether these are page numbers of a table of contents: whole numbers, at least three of them,
   * that never fall.
   */
  static boolean arePages(List<String> cells) {
    List<String> filled = cells.stream().filter(t -> !t.isEmpty()).filter(t -> !isHead(t)).toList();
    boolean whole =
        filled.stream().allMatch(t -> t.length() < 5 && t.chars().allMatch(Figures::isDigit));
    if (!whole || filled.size() < 2) {
      return false;
    }
    int last = 0;
    for (String text : filled) {
      int page = Integer.parseInt(text);
      if (page < last) {
        return false;
      }
      last = page;
    }
    return true;
  }

  private static boolean isHead(String text) {
    return text.chars().noneMatch(Figures::isDigit);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
