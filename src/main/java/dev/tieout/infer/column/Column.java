package dev.tieout.infer.column;

import java.util.List;

/**
 * A column of a table.
 *
 * @param kind what its cells below the head hold
 * @param heading its texts in the head
 * @param unit unit of its numbers
 * @param style how its numbers are written; of texts that are numbers which no schema can describe,
 *     too
 * @param dateFormat how its dates are written, in the words of {@code strptime}; empty when it has
 *     none
 */
public record Column(Kind kind, Heading heading, Unit unit, NumberForm style, String dateFormat) {
  /** What a column holds. */
  public enum Kind {
    INTEGER,
    NUMBER,
    DATE,
    STRING
  }

  /**
   * The head of a column.
   *
   * @param path texts from the top row of the head down, each once
   * @param stub whether the column labels the rows
   */
  public record Heading(List<String> path, boolean stub) {
    public Heading {
      path = List.copyOf(path);
    }
  }

  /**
   * A unit.
   *
   * @param text the unit as printed; empty when none is
   * @param from where it is printed: {@code cells}, {@code head} or {@code caption}
   */
  public record Unit(String text, String from) {
    /** No unit. */
    public static final Unit NONE = new Unit("", "");
  }

  /** The same column taken for texts, since its numbers cannot be written so that they are read. */
  public Column asText() {
    return new Column(Kind.STRING, heading, unit, style, "");
  }

  Column labelling() {
    return new Column(kind, new Heading(heading.path(), true), unit, style, dateFormat);
  }
}
