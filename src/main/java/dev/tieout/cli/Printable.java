package dev.tieout.cli;

import java.util.regex.Pattern;

/** Makes text out of a report fit for a terminal, which obeys some characters. */
final class Printable {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}");

  private Printable() {}

  /** The text with control characters, other than line ends and tabs, shown as U+FFFD. */
  static String of(String text) {
    return CONTROL.matcher(text).replaceAll("\uFFFD");
  }

  /** The same on one line. */
  static String line(String text) {
    return of(text).replaceAll("\\s+", " ").strip();
  }
}
