package dev.tieout.generate.print;

import dev.tieout.form.Slot;
import java.util.List;

/**
 * A cell as typeset.
 *
 * @param kind what it is there for
 * @param text its text; a line break where the text is broken
 * @param slots the slots whose values it shows: one for a value, more where values ran together
 * @param rowSpan how many rows it covers
 * @param columnSpan how many columns it covers
 */
public record PrintCell(Kind kind, String text, List<Slot> slots, int rowSpan, int columnSpan) {
  public PrintCell {
    slots = List.copyOf(slots);
  }

  /** What a cell is there for. */
  public enum Kind {
    /** Band titles, column heads, remarks of the form. */
    HEAD,
    /** The label of a group of rows. */
    GROUP,
    /** The label of a row. */
    LABEL,
    /** A value, or the place of one. */
    VALUE,
    /** No cell of the table: a page number or running head that came between. */
    INTRUDER
  }

  /** A cell that shows no slot. */
  public static PrintCell of(Kind kind, String text, int rowSpan, int columnSpan) {
    return new PrintCell(kind, text, List.of(), rowSpan, columnSpan);
  }

  /** The cell of a slot's value. */
  public static PrintCell value(Slot slot, String text) {
    return new PrintCell(Kind.VALUE, text, List.of(slot), 1, 1);
  }

  /** The same with another text. */
  public PrintCell withText(String other) {
    return new PrintCell(kind, other, slots, rowSpan, columnSpan);
  }

  /** The same with other spans. */
  public PrintCell withSpans(int rows, int columns) {
    return new PrintCell(kind, text, slots, rows, columns);
  }

  /** Whether it is there for a value. */
  public boolean isValue() {
    return kind == Kind.VALUE;
  }

  /** Whether it shows nothing. */
  public boolean isBlank() {
    return text.replace('\u00A0', ' ').isBlank();
  }
}
