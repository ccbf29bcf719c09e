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
    return bare.indexOf('|') >= 0
        && bare.contains("--")
        && bare.chars().allMatch(c -> c == '|' || c == '-' || c == ':' || c == '+' || c == ' ');
  }

  /** Whether the line has room for one cell only: at most one pipe and no tab. */
  static boolean isOneCell(String text) {
    int pipe = pipe(text);
    int last =
        Math.max(text.lastIndexOf('|'), Math.max(text.lastIndexOf('｜'), text.lastIndexOf('│')));
    boolean ends =
        pipe < 0 || text.substring(pipe + 1).isBlank() || text.substring(0, pipe).isBlank();
    return pipe == last && ends && text.indexOf('\t') < 0;
  }

  /** Index of the first pipe, or -1. */
  static int pipe(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPipe(c)) {
        return i;
      }
    }
    return -1;
  }

  static boolean isPipe(char c) {
    return c == '|' || c == '｜' || c == '│';
  }

  /** Half-open ranges of the fields; one for the whole line when nothing parts it. */
  static List<int[]> fields(String text, PipeFrames.Frame frame) {
    List<int[]> fields = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPipe(c) || c == '\t') {
        fields.add(new int[] {start, i});
        start = i + 1;
      }
    }
    fields.add(new int[] {start, text.length()});
    int last = fields.size() - 1;
    int from = frame.leads() && last > 0 && isBlank(text, fields.get(0)) ? 1 : 0;
    int to = frame.closes() && last > from && isBlank(text, fields.get(last)) ? last : last + 1;
    return fields.subList(from, to);
  }

  private static boolean isBlank(String text, int[] field) {
    return text.substring(field[0], field[1]).isBlank();
  }
}
