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

  /** The lines of a quoted field may be any, and blank ones. */
  @Override
  public boolean isPart(Line line) {
    return true;
  }

  @Override
  public int blankLines() {
    return CsvRecord.MOST_BLANK_LINES;
  }

  @Override
  public List<DrawnGrid> read(List<Line> run) {
    List<DrawnGrid> found = new ArrayList<>();
    List<CsvRecord> records = new ArrayList<>();
    int at = 0;
    while (at < run.size()) {
      CsvRecord record = record(run, at);
      boolean part = separator(record.text()) != ' ';
      if (!part || run.get(at).gap() > 0) {
        table(records).ifPresent(found::add);
        records = new ArrayList<>();
      }
      if (part) {
        records.add(record);
      }
      at = record.end();
    }
    table(records).ifPresent(found::add);
    return found;
  }

  /** The record that begins in a line: that line alone where more are no record. */
  private static CsvRecord record(List<Line> run, int at) {
    CsvRecord record = CsvRecord.at(run, at);
    boolean sound =
        record.lines().size() == 1
            || Quoted.row(record.text(), separator(record.text())).size() >= FEWEST;
    return sound ? record : new CsvRecord(at, run.subList(at, at + 1), false);
  }

  /** The separator that a text has most of, if that is enough for three fields. */
  private static char separator(String text) {
    long commas = text.chars().filter(c -> c == ',').count();
    long semicolons = text.chars().filter(c -> c == ';').count();
    long most = Math.max(commas, semicolons);
    return most < FEWEST - 1 || most > MOST_FIELDS ? ' ' : semicolons >= FEWEST - 1 ? ';' : ',';
  }

  /**
   * All records or none: one between them that is out of step, or next to them, may be a row too.
   */
  private static Optional<DrawnGrid> table(List<CsvRecord> records) {
    List<int[]> found = new ArrayList<>();
    int start = 0;
    while (start < records.size()) {
      int end = end(records, start);
      if (end - start >= FEWEST && isTable(records.subList(start, end))) {
        found.add(new int[] {start, end});
      }
      start = Math.max(end, start + 1);
    }
    boolean closed = records.stream().allMatch(CsvRecord::closed);
    return found.size() == 1 && closed && isAlone(records, found.get(0))
        ? grid(records.subList(found.get(0)[0], found.get(0)[1]))
        : Optional.empty();
  }

  private static boolean isAlone(List<CsvRecord> records, int[] table) {
    return (table[0] == 0 || isProse(records.get(table[0] - 1)))
        && (table[1] == records.size() || isProse(records.get(table[1])));
  }

  /** Index after the last record that has as many fields as the first. */
  private static int end(List<CsvRecord> records, int start) {
    char separator = separator(records.get(start).text());
    int width = Quoted.row(records.get(start).text(), separator).size();
    int end = start;
    while (width >= FEWEST
        && end < records.size()
        && Quoted.row(records.get(end).text(), separator).size() == width) {
      end++;
    }
    return end;
  }

  private static List<List<Quoted>> rows(List<CsvRecord> records) {
    char separator = separator(records.get(0).text());
    return records.stream().map(r -> Quoted.row(r.text(), separator)).toList();
  }

  private static boolean isTable(List<CsvRecord> records) {
    return isTableOf(rows(records))
        && !Signs.areCode(records.stream().map(r -> r.lines().get(0)).toList());
  }

  private static Optional<DrawnGrid> grid(List<CsvRecord> records) {
    List<List<Quoted>> rows = rows(records);
    Sheet sheet = new Sheet();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        records.get(r).put(sheet, r, c, rows.get(r).get(c));
      }
    }
    CsvRecord first = records.get(0);
    int end = records.get(records.size() - 1).end();
    return sheet.grid(first.lines().get(0)).map(g -> new DrawnGrid(g, first.first(), end));
  }

  private static boolean isProse(CsvRecord record) {
    String text = record.text().strip();
    return text.contains(", ") || text.contains("; ") || text.endsWith(".") || text.endsWith(":");
  }

  /** Values have no blank behind the separator, no sentence in them, and figures in some column. */
  private static boolean isTableOf(List<List<Quoted>> rows) {
    boolean prose =
        rows.stream()
            .flatMap(List::stream)
            .anyMatch(f -> !f.quoted() && (f.text().length() > LONGEST_FIELD || f.isLoose()));
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
