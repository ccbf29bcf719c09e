package dev.tieout.read.drawn;

import dev.tieout.grid.Line;
import dev.tieout.value.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Lines cut into fields at separators. */
final class Fields {
  private Fields() {}

  /** The fields of a line, without blanks at their ends. */
  static List<Piece> of(Line line, IntPredicate isSeparator) {
    String text = line.text();
    List<Piece> fields = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isSeparator.test(text.charAt(i)) && !isEscaped(text, i)) {
        fields.add(stripped(line, start, i));
        start = i + 1;
      }
    }
    fields.add(stripped(line, start, text.length()));
    return fields;
  }

  private static boolean isEscaped(String text, int at) {
    return text.charAt(at) == '|' && at > 0 && text.charAt(at - 1) == '\\';
  }

  static Piece stripped(Line line, int start, int end) {
    String text = line.text();
    int from = Folding.begin(text, start, end);
    int to = Folding.end(text, from, end);
    return new Piece(line, from, to, from, to);
  }

  /** The texts of one column; rows that are too short have none. */
  static List<String> column(List<List<Piece>> rows, int column) {
    return rows.stream().filter(r -> r.size() > column).map(r -> r.get(column).text()).toList();
  }

  /**
   * Whether most rows have as many fields as the longest; only the last of a row may be missing.
   */
  static boolean areInStep(List<List<Piece>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    long full = rows.stream().filter(r -> r.size() == width).count();
    return 3 * full >= 2L * rows.size();
  }

  /** Whether one of these columns holds figures. */
  static boolean hasFigures(List<List<Piece>> rows, int from, int to) {
    for (int c = from; c < to; c++) {
      if (Figures.isColumn(column(rows, c))) {
        return true;
      }
    }
    return false;
  }

  /** A sheet with one field a cell. */
  static Sheet sheet(List<List<Piece>> rows) {
    Sheet sheet = new Sheet();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        sheet.put(Sheet.position(r, c), List.of(rows.get(r).get(c)));
      }
    }
    return sheet;
  }
}
