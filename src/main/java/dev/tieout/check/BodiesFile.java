package dev.tieout.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines of a file of bodies, each of which is a row: no field goes on over a line. */
final class BodiesFile {
  private static final List<String> COLUMNS = List.of("report", "name", "body", "year");

  private final List<String> header;
  private final List<BodiesEntry> entries = new ArrayList<>();

  private BodiesFile(List<String> header) {
    this.header = header;
  }

  /** What the lines below the header say. */
  static List<BodiesEntry> entries(String csv) throws BodiesFileException {
    List<String> lines = csv.lines().toList();
    String first = lines.isEmpty() ? "" : lines.get(0).replace("\uFEFF", "");
    BodiesFile file = new BodiesFile(header(first));
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).replace(',', ' ').isBlank()) {
        file.add(lines.get(i), i + 1);
      }
    }
    return file.entries;
  }

  private static List<String> header(String line) throws BodiesFileException {
    List<String> header = fields(line, 1);
    boolean which = header.contains("report") || header.contains("name");
    boolean what = header.contains("body") || header.contains("year");
    if (!which || !what) {
      throw fault("bodies-no-header", 1, line);
    }
    for (String column : header) {
      if (!COLUMNS.contains(column)) {
        throw fault("bodies-unknown-column", 1, column);
      }
      if (header.indexOf(column) != header.lastIndexOf(column)) {
        throw fault("bodies-column-twice", 1, column);
      }
    }
    return header;
  }

  private void add(String line, int number) throws BodiesFileException {
    List<String> row = fields(line, number);
    if (row.size() != header.size()) {
      throw fault("bodies-wrong-length", number, line);
    }
    BodiesEntry entry =
        new BodiesEntry(
            number,
            field(row, "report"),
            field(row, "name"),
            field(row, "body"),
            field(row, "year"));
    boolean which = !entry.report().isEmpty() || !entry.name().isEmpty();
    if (!which || (entry.body().isEmpty() && entry.year().isEmpty())) {
      throw fault("bodies-empty-field", number, line);
    }
    if (!entry.year().isEmpty() && !entry.year().matches("(?:19|20)\\d\\d")) {
      throw fault("bodies-no-year", number, entry.year());
    }
    for (BodiesEntry earlier : entries) {
      if (earlier.contends(entry)) {
        throw fault("bodies-twice", number, Integer.toString(earlier.line()));
      }
    }
    entries.add(entry);
  }

  private String field(List<String> row, String column) {
    int at = header.indexOf(column);
    return at < 0 ? "" : row.get(at);
  }

  /** The fields of a line; one in quotation marks may hold commas, and doubled marks. */
  private static List<String> fields(String line, int number) throws BodiesFileException {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && c == '"' && line.startsWith("\"\"", i)) {
        field.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString().strip());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    if (quoted) {
      throw fault("bodies-open-quote", number, line);
    }
    fields.add(field.toString().strip());
    return fields;
  }

  private static BodiesFileException fault(String code, int line, String found) {
    return new BodiesFileException(code, Map.of("line", Integer.toString(line), "found", found));
  }
}
