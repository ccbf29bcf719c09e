package dev.tieout.write;

import dev.tieout.Extraction;
import dev.tieout.check.Severity;
import dev.tieout.check.TieTally;
import dev.tieout.record.Metadata;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code reports.csv}: one row for each report, also for one that cannot be read. */
final class ReportsFile extends CsvOutput {
  /** The column that names a report, here and in every other output. */
  static final String REPORT = "report";

  ReportsFile(OutputFolder folder, Style style) throws IOException {
    super(folder, style, resource());
  }

  private static Resource resource() {
    List<Field> fields =
        List.of(
            Field.text(REPORT),
            Field.text("sha256"),
            Field.oneOf("kind", "html", "pdf", "text", "csv"),
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
  public void add(Extraction extraction) throws IOException {
    Metadata says = extraction.record().metadata();
    TieTally ties = extraction.ties();
    row(
        List.of(
            CellText.safe(extraction.report()),
            extraction.sha256(),
            extraction.kind().map(k -> k.name().toLowerCase(Locale.ROOT)).orElse(""),
            CellText.safe(says.title().text()),
            CellText.safe(says.publisher().text()),
            says.year().text(),
            says.published().text(),
            forms(extraction),
            count(extraction.record().tables().stream().mapToLong(t -> t.figures().size()).sum()),
            count(findings(extraction, Severity.ERROR)),
            count(findings(extraction, Severity.WARNING)),
            status(extraction),
            count(ties.checked()),
            count(ties.held()),
            count(ties.broke()),
            count(ties.notAssessable())));
  }

  private static String forms(Extraction extraction) {
    return extraction.record().tables().stream()
        .map(t -> t.form().id())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static long findings(Extraction extraction, Severity severity) {
    return extraction.findings().stream().filter(f -> f.severity() == severity).count();
  }

  private static String status(Extraction extraction) {
    if (!extraction.readable()) {
      return "unreadable";
    }
    return extraction.findings().isEmpty() ? "ok" : "findings";
  }

  private static String count(long n) {
    return Long.toString(n);
  }
}
