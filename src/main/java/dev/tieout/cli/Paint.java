package dev.tieout.cli;

import dev.tieout.check.Severity;

/**
 * Colours for a terminal, or none.
 *
 * @param on whether to colour
 */
record Paint(boolean on) {
  private static final String ESCAPE = "\u001b[";

  /** A text in the colour of a severity. */
  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> code("1;31", text);
      case WARNING -> code("33", text);
      case NOTE -> code("36", text);
    };
  }

  /** A text that stands out. */
  String strong(String text) {
    return code("1", text);
  }

  /** A text that steps back. */
  String faint(String text) {
    return code("2", text);
  }

  private String code(String code, String text) {
    return on ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
  }
}
