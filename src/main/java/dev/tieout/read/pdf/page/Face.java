package dev.tieout.read.pdf.page;

/** What is known of a font's looks. */
public enum Face {
  PLAIN,
  BOLD;

  /** The face that a PostScript font name tells of. */
  static Face of(String name) {
    String n = name.toLowerCase(java.util.Locale.ROOT);
    return n.contains("bold") || n.contains("black") || n.contains("heavy") ? BOLD : PLAIN;
  }
}
