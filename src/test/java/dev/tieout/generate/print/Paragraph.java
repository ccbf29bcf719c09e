package dev.tieout.generate.print;

/**
 * A line or paragraph outside of tables.
 *
 * @param kind what it is
 * @param text its words
 */
public record Paragraph(Kind kind, String text) implements PrintPart {
  /** What a paragraph is. */
  public enum Kind {
    TITLE,
    /** Date and origin under the title. */
    BYLINE,
    HEADING,
    TEXT,
    /** A remark under a table. */
    FOOTNOTE
  }
}
