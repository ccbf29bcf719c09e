package dev.tieout.read.html;

/**
 * The text of one line as it grows. Runs of white space become one blank and vanish at both ends,
 * as browsers show it; no-break blanks stay.
 */
final class InlineText {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

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
    if (raised + lowered == 0 || c < '0' || c > '9') {
      return c;
    }
    return (raised > 0 ? SUPERSCRIPTS : SUBSCRIPTS).charAt(c - '0');
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
