package dev.tieout.reading;

import dev.tieout.value.Simplified;
import java.util.Arrays;

/**
 * The form in which labels are compared: width folded, Traditional characters turned into
 * Simplified, blanks, punctuation and ordinals left out, since reports lose, add and vary all of
 * these. Knows for each character that is left where in the text it stood.
 */
record LabelText(String text, int[] origin) {
  private static final String ORDINALS = "一二三四五六七八九十";

  /** 二十一, the longest kind of ordinal. */
  private static final int LONGEST = 3;

  static LabelText of(String source) {
    StringBuilder text = new StringBuilder();
    int[] origin = new int[source.length()];
    int at = 0;
    while (at < source.length()) {
      int skip = ordinalEnd(source, at);
      if (skip > at) {
        at = skip;
        continue;
      }
      char c = Simplified.of(source.charAt(at));
      if (Character.isLetterOrDigit(c)) {
        origin[text.length()] = at;
        text.append(c);
      }
      at++;
    }
    return new LabelText(text.toString(), Arrays.copyOf(origin, text.length()));
  }

  /**
   * End of an ordinal that begins here: {@code （一）}, {@code 二、}, {@code 3.}; here when there is
   * none.
   */
  private static int ordinalEnd(String s, int at) {
    char c = s.charAt(at);
    boolean open = c == '(' || c == '（';
    if (open && at > 0 && s.charAt(at - 1) == '第') {
      return at;
    }
    int end = open ? at + 1 : at;
    int first = end;
    while (end < s.length() && end - first <= LONGEST && isOrdinal(s.charAt(end))) {
      end++;
    }
    if (end == first || end - first > LONGEST || end >= s.length()) {
      return at;
    }
    char close = s.charAt(end);
    boolean closes =
        open ? close == ')' || close == '）' : close == '、' || close == '.' || close == '．';
    return closes && startsOrdinal(s, at, open) ? end + 1 : at;
  }

  /** A bare ordinal starts a label: nothing of a number or another ordinal stands before it. */
  private static boolean startsOrdinal(String s, int at, boolean open) {
    return open || at == 0 || !isOrdinal(s.charAt(at - 1));
  }

  private static boolean isOrdinal(char c) {
    return ORDINALS.indexOf(c) >= 0 || Runs.isDigit(c);
  }
}
