package dev.tieout.write;

import dev.tieout.Extraction;
import dev.tieout.check.Finding;
import dev.tieout.check.Severity;
import dev.tieout.check.TieTally;
import dev.tieout.record.Metadata;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code reports.csv}: one row for each report, also for one that cannot be read. The rows are
 * written at the end, since a later report may show what is wrong with an earlier one.
 */
final class ReportsFile extends CsvOutput {
  /** The column that names a report, here and in every other output. */
  static final String REPORT = "report";

  /**
   * A row that may still change.
   *
   * @param before its cells before the counts of findings
   * @param readable whether the report could be read
   * @param findings its findings by severity
   * @param after its cells after the status
   */
  private record Row(
      List<String> before, boolean readable, Map<Severity, Integer> findings, List<String> after) {}

  private final Map<String, Row> rows = new LinkedHashMap<>();

  ReportsFile(OutputFolder folder, Style style) throws IOException {
    super(folder, style, resource());
  }

  private static Resource resource() {
    List<Field> fields =
        List.of(
            Field.text(REPORT),
            Field.text("sha256"),
            Field.oneOf("kind", "html", "pdf", "text", "csv", "docx"),
            Field.text("title"),
            Field.text("publisher"),
            Field.of("year", Field.Type.YEAR),
            Field.of("published", Field.Type.DATE),
            Field.text("forms"),
            Field.count("figures"),
            Field.count("errors"),
            Field.count("warnings"),
            Field.oneOf("status", "ok", "findings", "unreadable"),
            Field.count("ties_checked"),
            Field.count("ties_held"),
            Field.count("ties_broken"),
            Field.count("ties_not_assessable"));
    return new Resource("reports", "reports.csv", fields, List.of(REPORT), true);
  }

  @Override
  public void add(Extraction extraction) {
    Metadata says = extraction.record().metadata();
    TieTally ties = extraction.ties();
    List<String> before =
        List.of(
            CellText.safe(extraction.report()),
            extraction.sha256(),
            extraction.kind().map(k -> k.name().toLowerCase(Locale.ROOT)).orElse(""),
            CellText.safe(says.title().text()),
            CellText.safe(says.publisher().text()),
            says.year().text(),
            says.published().text(),
            forms(extraction),
            count(extraction.record().tables().stream().mapToLong(t -> t.figures().size()).sum()));
    List<String> after =
        List.of(
            count(ties.checked()),
            count(ties.held()),
            count(ties.broke()),
            count(ties.notAssessable()));
    Row row = new Row(before, extraction.readable(), new EnumMap<>(Severity.class), after);
    extraction.findings().forEach(f -> row.findings().merge(f.severity(), 1, Integer::sum));
    rows.put(extraction.report(), row);
  }

  @Override
  public void end(Map<String, List<Finding>> acrossReports) throws IOException {
    for (Map.Entry<String, Row> entry : rows.entrySet()) {
      Row row = entry.getValue();
      acrossReports
          .getOrDefault(entry.getKey(), List.of())
          .forEach(f -> row.findings().merge(f.severity(), 1, Integer::sum));
      List<String> cells = new ArrayList<>(row.before());
      cells.add(count(row.findings().getOrDefault(Severity.ERROR, 0)));
      cells.add(count(row.findings().getOrDefault(Severity.WARNING, 0)));
      cells.add(status(row));
      cells.addAll(row.after());
      row(cells);
    }
  }

  private static String forms(Extraction extraction) {
    return extraction.record().tables().stream()
        .map(t -> t.form().id())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String status(Row row) {
    if (!row.readable()) {
      return "unreadable";
    }
    return row.findings().isEmpty() ? "ok" : "findings";
  }

  private static String count(long n) {
    return Long.toString(n);
  }
}
