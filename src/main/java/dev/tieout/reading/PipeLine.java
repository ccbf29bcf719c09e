package dev.tieout.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Fields of a line of text that pipes or tabs part: {@code a | b | |}, {@code a |}, {@code ||||}.
 */
final class PipeLine {
  private PipeLine() {}

  /**
   * Whether the line is only drawn: {@code |---|:--|}, or a pipe after a cell that has its own
   * line.
   */
  static boolean isRule(String text) {
    String bare = text.strip();
    if (bare.equals("|")) {
      return true;
    }
    return bare.indexOf('|') >= 0
        && bare.indexOf('-') >= 0
        && bare.chars().allMatch(c -> c == '|' || c == '-' || c == ':' || c == '+' || c == ' ');
  }

  /** Half-open ranges of the fields; one for the whole line when nothing parts it. */
  static List<int[]> fields(String text) {
    List<int[]> fields = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '|' || c == '\t' || c == '｜' || c == '│') {
        fields.add(new int[] {start, i});
        start = i + 1;
      }
    }
    if (start == 0 || !text.substring(start).isBlank()) {
      fields.add(new int[] {start, text.length()});
    }
    boolean leads = fields.size() > 1 && text.stripLeading().startsWith("|");
    return leads && text.substring(fields.get(0)[0], fields.get(0)[1]).isBlank()
        ? fields.subList(1, fields.size())
        : fields;
  }
}
