package dev.tieout.read.drawn;

import dev.tieout.grid.Line;
import java.util.List;

/**
 * The lines of one record of comma-separated values: more than one where a quoted field has line
 * breaks in it.
 *
 * @param first index of its first line in the run
 * @param lines its lines
 * @param closed whether each quotation mark has its counterpart
 */
record CsvRecord(int first, List<Line> lines, boolean closed) {
  /** A field with more lines, or blank lines, is rather a mark that was forgotten. */
  private static final int MOST_LINES = 40;

  static final int MOST_BLANK_LINES = 1;

  /** The record that begins in a line of a run. */
  static CsvRecord at(List<Line> run, int first) {
    boolean open = isOdd(run.get(first));
    int end = first + 1;
    while (open
        && end < run.size()
        && end - first < MOST_LINES
        && run.get(end).gap() <= MOST_BLANK_LINES) {
      open ^= isOdd(run.get(end));
      end++;
    }
    return open
        ? new CsvRecord(first, run.subList(first, first + 1), false)
        : new CsvRecord(first, run.subList(first, end), true);
  }

  private static boolean isOdd(Line line) {
    return line.text().chars().filter(c -> c == '"').count() % 2 != 0;
  }

  int end() {
    return first + lines.size();
  }

  /** Its text with the line breaks, and empty lines, that are in its fields. */
  String text() {
    StringBuilder text = new StringBuilder(lines.get(0).text());
    for (Line line : lines.subList(1, lines.size())) {
      text.append("\n".repeat(line.gap() + 1)).append(line.text());
    }
    return text.toString();
  }

  /** Puts a field into a sheet, with the place in which it begins. */
  void put(Sheet sheet, int row, int column, Quoted field) {
    int index = field.index();
    int line = 0;
    while (index > lines.get(line).text().length()) {
      index -= lines.get(line).text().length() + lines.get(line + 1).gap() + 1;
      line++;
    }
    sheet.put(Sheet.position(row, column), field.text(), lines.get(line), index);
  }
}
