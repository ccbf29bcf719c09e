package dev.tieout.write;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV exactly as RFC 4180 says, and refuses anything else. */
final class Rfc4180 {
  private final String text;
  private int at;

  private Rfc4180(String text) {
    this.text = text;
  }

  /** The rows of a file, each of which must end with CR LF. */
  static List<List<String>> rows(String text) {
    Rfc4180 reader = new Rfc4180(text);
    List<List<String>> rows = new ArrayList<>();
    while (reader.at < text.length()) {
      rows.add(reader.row());
    }
    return rows;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (text.startsWith(",", at)) {
      at++;
      cells.add(cell());
    }
    if (!text.startsWith("\r\n", at)) {
      throw new IllegalArgumentException("no end of line at " + at + " of " + text);
    }
    at += 2;
    return cells;
  }

  private String cell() {
    if (!text.startsWith("\"", at)) {
      int from = at;
      while (at < text.length() && ",\"\r\n".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(from, at);
    }
    StringBuilder cell = new StringBuilder();
    for (at++; !text.startsWith("\"", at) || text.startsWith("\"\"", at); at++) {
      cell.append(text.charAt(at));
      if (text.charAt(at) == '"') {
        at++;
      }
    }
    at++;
    return cell.toString();
  }
}
