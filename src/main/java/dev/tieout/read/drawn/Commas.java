package dev.tieout.read.drawn;

import dev.tieout.grid.DrawnGrid;
import dev.tieout.grid.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Comma- and semicolon-separated values inside of a text, after RFC 4180. */
final class Commas implements Shape {
  /** Fewer columns or rows in step could be sentences. */
  private static final int FEWEST = 3;

  /** A line with more separators is no row that somebody pasted into a report. */
  private static final int MOST_FIELDS = 1000;

  private static final int LONGEST_FIELD = 80;

  @Override
  public boolean isPart(Line line) {
    return separator(line) != ' ';
  }

  /** The separator that a line has most of, if that is enough for three fields. */
  private static char separator(Line line) {
    long commas = line.text().chars().filter(c -> c == ',').count();
    long semicolons = line.text().chars().filter(c -> c == ';').count();
    long most = Math.max(commas, semicolons);
    return most < FEWEST - 1 || most > MOST_FIELDS ? ' ' : semicolons >= FEWEST - 1 ? ';' : ',';
  }

  /**
   * All rows or none: a line between them that is out of step, or next to them, may be a row too.
   */
  @Override
  public List<DrawnGrid> read(List<Line> run) {
    List<DrawnGrid> found = tables(run);
    boolean open =
        run.stream().anyMatch(l -> l.text().chars().filter(c -> c == '"').count() % 2 != 0);
    if (found.size() != 1 || open) {
      return List.of();
    }
    int first = found.get(0).first();
    int end = found.get(0).end();
    boolean alone =
        (first == 0 || isProse(run.get(first - 1))) && (end == run.size() || isProse(run.get(end)));
    return alone ? found : List.of();
  }

  private static boolean isProse(Line line) {
    String text = line.text().strip();
    return text.contains(", ") || text.contains("; ") || text.endsWith(".") || text.endsWith(":");
  }

  private static List<DrawnGrid> tables(List<Line> run) {
    List<DrawnGrid> found = new ArrayList<>();
    int start = 0;
    while (start < run.size()) {
      char separator = separator(run.get(start));
      int end = start;
      List<List<Quoted>> rows = new ArrayList<>();
      int width = 0;
      while (end < run.size()) {
        List<Quoted> row = Quoted.row(run.get(end), separator);
        if (row.size() < FEWEST || (width > 0 && row.size() != width)) {
          break;
        }
        width = row.size();
        rows.add(row);
        end++;
      }
      table(run.subList(start, end), rows, start).ifPresent(found::add);
      start = Math.max(end, start + 1);
    }
    return found;
  }

  private static Optional<DrawnGrid> table(List<Line> lines, List<List<Quoted>> rows, int start) {
    if (rows.size() < FEWEST || !isTable(rows) || Signs.areCode(lines)) {
      return Optional.empty();
    }
    Sheet sheet = new Sheet();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        Quoted field = rows.get(r).get(c);
        sheet.put(Sheet.position(r, c), field.text(), lines.get(r), field.index());
      }
    }
    return sheet.grid(lines.get(0)).map(g -> new DrawnGrid(g, start, start + rows.size()));
  }

  /** Values have no blank behind the separator, no sentence in them, and figures in some column. */
  private static boolean isTable(List<List<Quoted>> rows) {
    boolean prose =
        rows.stream()
            .flatMap(List::stream)
            .anyMatch(f -> f.text().length() > LONGEST_FIELD || (f.isLoose() && !f.quoted()));
    return !prose && !areGroups(rows) && hasFigures(rows);
  }

  /** {@code 1,234,567} in each line is a number with groups of digits, not three columns. */
  private static boolean areGroups(List<List<Quoted>> rows) {
    return rows.stream()
        .anyMatch(
            r ->
                r.stream().skip(1).allMatch(f -> f.text().matches("\\d{3}(\\.\\d+)?"))
                    && r.get(0).text().matches("[-+(]?\\d{1,3}"));
  }

  private static boolean hasFigures(List<List<Quoted>> rows) {
    for (int c = 0; c < rows.get(0).size(); c++) {
      int column = c;
      if (Figures.isColumn(rows.stream().map(r -> r.get(column).text()).toList())) {
        return true;
      }
    }
    return false;
  }
}
