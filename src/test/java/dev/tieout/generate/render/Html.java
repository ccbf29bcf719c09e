package dev.tieout.generate.render;

import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintRow;
import dev.tieout.generate.print.PrintTable;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pieces of HTML that all pages share. */
final class Html {
  private Html() {}

  /** Text with its special characters written as references and its breaks as {@code br}. */
  static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\u00A0", "&nbsp;")
        .replace("\n", "<br />");
  }

  /** The span attributes of a cell, each with a blank before it; none where it spans nothing. */
  static String spans(PrintCell cell) {
    String rows = cell.rowSpan() == 1 ? "" : " rowspan=\"" + cell.rowSpan() + "\"";
    return rows + (cell.columnSpan() == 1 ? "" : " colspan=\"" + cell.columnSpan() + "\"");
  }

  /** The rows of a table, each cell as {@code cell} writes it. */
  static String rows(PrintTable table, Function<PrintCell, String> cell) {
    return table.rows().stream().map(row -> row(row, cell)).collect(Collectors.joining("\n"));
  }

  private static String row(PrintRow row, Function<PrintCell, String> cell) {
    return row.cells().stream().map(cell).collect(Collectors.joining("", "<tr>", "</tr>"));
  }
}
