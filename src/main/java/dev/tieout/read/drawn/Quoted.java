package dev.tieout.read.drawn;

import java.util.ArrayList;
import java.util.List;

/**
 * A field of comma-separated values.
 *
 * @param text its text, without the quotation marks around it
 * @param index where it begins in its record
 * @param quoted whether it stood in quotation marks
 */
record Quoted(String text, int index, boolean quoted) {
  /** Whether a blank stands at an end, as behind the comma of a sentence. */
  boolean isLoose() {
    return !text.equals(text.strip());
  }

  /**
   * The fields of a record; none when a quotation mark is not closed or stands inside of a field.
   */
  static List<Quoted> row(String text, char separator) {
    List<Quoted> row = new ArrayList<>();
    int at = 0;
    while (at <= text.length()) {
      int end = text.startsWith("\"", at) ? quotedEnd(text, at) : plainEnd(text, at, separator);
      boolean closed = end == text.length() || (end >= 0 && text.charAt(end) == separator);
      if (!closed) {
        return List.of();
      }
      row.add(field(text, at, end));
      at = end + 1;
    }
    return row;
  }

  private static Quoted field(String text, int at, int end) {
    boolean quoted = text.startsWith("\"", at);
    String raw =
        quoted ? text.substring(at + 1, end - 1).replace("\"\"", "\"") : text.substring(at, end);
    return new Quoted(raw, at, quoted);
  }

  private static int plainEnd(String text, int at, char separator) {
    int end = text.indexOf(separator, at);
    end = end < 0 ? text.length() : end;
    int mark = text.indexOf('"', at);
    return mark >= 0 && mark < end ? -1 : end;
  }

  /** Index after the closing mark; -1 when there is none. A mark inside is doubled. */
  private static int quotedEnd(String text, int at) {
    int mark = text.indexOf('"', at + 1);
    while (mark >= 0 && text.startsWith("\"\"", mark)) {
      mark = text.indexOf('"', mark + 2);
    }
    return mark < 0 ? -1 : mark + 1;
  }
}
