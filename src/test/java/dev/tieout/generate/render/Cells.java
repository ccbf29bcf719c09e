package dev.tieout.generate.render;

import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintRow;
import dev.tieout.generate.print.PrintTable;
import java.util.ArrayList;
import java.util.List;

/** Cells of a typeset table as plain text needs them. */
final class Cells {
  private Cells() {}

  /** The cells of a row that leave something in a text: empty labels leave nothing. */
  static List<PrintCell> shown(PrintRow row) {
    return row.cells().stream().filter(c -> c.isValue() || !c.isBlank()).toList();
  }

  /** The same without empty values. */
  static List<PrintCell> filled(PrintRow row) {
    return row.cells().stream().filter(c -> !c.isBlank()).toList();
  }

  /** Text on one line. */
  static String oneLine(PrintCell cell) {
    return cell.text().replace("\n", "");
  }

  /**
   * Every position of the table: a cell stands at its first one; the others that it covers are
   * empty, or repeat its text where {@code repeated} and it is no value.
   */
  static List<List<String>> positions(PrintTable table, boolean repeated) {
    List<List<String>> lines = new ArrayList<>();
    int[] covered = new int[table.columns() * 2];
    String[] above = new String[covered.length];
    for (PrintRow row : table.rows()) {
      lines.add(line(row, covered, above, repeated, table.columns()));
    }
    return lines;
  }

  private static List<String> line(
      PrintRow row, int[] covered, String[] above, boolean repeated, int columns) {
    List<String> line = new ArrayList<>();
    for (PrintCell cell : row.cells()) {
      coverTo(line, covered, above);
      String text = oneLine(cell);
      String again = repeated && !cell.isValue() ? text : "";
      for (int i = 0; i < cell.columnSpan(); i++) {
        covered[line.size()] = cell.rowSpan() - 1;
        above[line.size()] = again;
        line.add(i == 0 ? text : again);
      }
    }
    coverTo(line, covered, above);
    while (line.size() < columns) {
      line.add("");
    }
    return line;
  }

  private static void coverTo(List<String> line, int[] covered, String[] above) {
    while (line.size() < covered.length && covered[line.size()] > 0) {
      covered[line.size()]--;
      line.add(above[line.size()]);
    }
  }
}
