package dev.tieout.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows of a file of bodies. */
final class BodiesFile {
  private static final List<String> COLUMNS = List.of("report", "name", "body", "year");

  private BodiesFile() {}

  /** The fields of a line of CSV; one in quotation marks may hold commas, and doubled marks. */
  static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean doubled = quoted && c == '"' && line.startsWith("\"\"", i);
      if (doubled) {
        field.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString().strip());
        field.setLength(0);
      } else if (c != '\uFEFF') {
        field.append(c);
      }
    }
    fields.add(field.toString().strip());
    return fields;
  }

  static List<Bodies.Entry> entries(List<List<String>> rows) throws BodiesFileException {
    List<String> header = rows.isEmpty() ? List.of() : rows.get(0);
    if (!header.contains("body") || !(header.contains("report") || header.contains("name"))) {
      throw fault("bodies-no-header", 1, String.join(",", header));
    }
    for (String column : header) {
      if (!COLUMNS.contains(column)) {
        throw fault("bodies-unknown-column", 1, column);
      }
    }
    List<Bodies.Entry> entries = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      if (!rows.get(i).equals(List.of(""))) {
        entries.add(entry(header, rows.get(i), i + 1));
      }
    }
    return entries;
  }

  private static Bodies.Entry entry(List<String> header, List<String> row, int line)
      throws BodiesFileException {
    if (row.size() != header.size()) {
      throw fault("bodies-wrong-length", line, String.join(",", row));
    }
    Bodies.Entry entry =
        new Bodies.Entry(
            field(header, row, "report"),
            field(header, row, "name"),
            field(header, row, "body"),
            field(header, row, "year"));
    if (entry.body().isEmpty() || (entry.report().isEmpty() && entry.name().isEmpty())) {
      throw fault("bodies-empty-field", line, String.join(",", row));
    }
    if (!entry.year().isEmpty() && !entry.year().matches("(?:19|20)\\d\\d")) {
      throw fault("bodies-no-year", line, entry.year());
    }
    return entry;
  }

  private static String field(List<String> header, List<String> row, String column) {
    int at = header.indexOf(column);
    return at < 0 ? "" : row.get(at);
  }

  private static BodiesFileException fault(String code, int line, String found) {
    return new BodiesFileException(code, Map.of("line", Integer.toString(line), "found", found));
  }
}
