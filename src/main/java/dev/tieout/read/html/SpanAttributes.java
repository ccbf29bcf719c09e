package dev.tieout.read.html;

import dev.tieout.grid.GridBuilder;
import dev.tieout.grid.Span;
import org.jsoup.nodes.Element;

/** The attributes {@code rowspan} and {@code colspan}, as the HTML standard reads them. */
final class SpanAttributes {
  /** "Clamped to the range [0, 65534]". */
  private static final int MOST_ROWS = 65_534;

  private static final int NONE = -1;

  private SpanAttributes() {}

  static Span of(Element cell) {
    int rows = number(cell.attr("rowspan"));
    int columns = number(cell.attr("colspan"));
    if (rows == NONE && columns == NONE) {
      return Span.ONE;
    }
    return new Span(rows(rows), columns(columns));
  }

  /** Zero rows: "the cell is to span all the remaining rows in the row group". */
  private static int rows(int number) {
    return number == NONE ? 1 : Math.min(number, MOST_ROWS);
  }

  /** More than the builder takes is told, so that it can be remarked. */
  private static int columns(int number) {
    return number == NONE || number == 0 ? 1 : Math.min(number, 10 * GridBuilder.MOST_COLUMNS);
  }

  /**
   * "Rules for parsing non-negative integers": blanks, a plus sign, digits; the rest is ignored.
   */
  private static int number(String value) {
    int i = 0;
    while (i < value.length() && value.charAt(i) <= ' ') {
      i++;
    }
    i += value.startsWith("+", i) ? 1 : 0;
    int start = i;
    int number = 0;
    while (i < value.length() && value.charAt(i) >= '0' && value.charAt(i) <= '9') {
      number = Math.min(10 * number + value.charAt(i) - '0', 100_000_000);
      i++;
    }
    return i == start ? NONE : number;
  }
}
