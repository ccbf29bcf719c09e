package dev.tieout.read.html;

import dev.tieout.read.ShiftedDigits;

/**
 * The text of one line as it grows. Runs of white space become one blank and vanish at both ends,
 * as browsers show it; no-break blanks stay.
 */
final class InlineText {
  private final StringBuilder out = new StringBuilder();
  private boolean blankDue;
  private int raised;
  private int lowered;

  /** Adds text of the source, white space collapsed. */
  void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        blankDue = true;
      } else {
        if (blankDue) {
          writeBlank();
        }
        out.append(shifted(c));
      }
    }
  }

  /** Adds text of the source with all its blanks. */
  void addAsIs(String text) {
    if (blankDue && !text.isEmpty()) {
      boolean parted =
          isSpace(text.charAt(0)) || out.isEmpty() || isSpace(out.charAt(out.length() - 1));
      out.append(parted ? "" : " ");
      blankDue = false;
    }
    text.chars().forEach(c -> out.append(shifted((char) c)));
  }

  /** Parts what follows from what was before. */
  void part() {
    blankDue = true;
  }

  void raise(int by) {
    raised += by;
  }

  void lower(int by) {
    lowered += by;
  }

  boolean isEmpty() {
    return out.isEmpty();
  }

  /** Ends the line and gives its text. */
  String take() {
    String text = out.toString();
    out.setLength(0);
    blankDue = false;
    return text;
  }

  private void writeBlank() {
    if (!out.isEmpty()) {
      out.append(' ');
    }
    blankDue = false;
  }

  private char shifted(char c) {
    if (raised > 0) {
      return ShiftedDigits.raised(c);
    }
    return lowered > 0 ? ShiftedDigits.lowered(c) : c;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
