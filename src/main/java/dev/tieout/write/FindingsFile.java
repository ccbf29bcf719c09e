package dev.tieout.write;

import dev.tieout.Extraction;
import dev.tieout.check.Finding;
import dev.tieout.check.Severity;
import dev.tieout.form.Slot;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code findings.csv}: one row for each finding, in the order of the report; then those that
 * reports of several years contradict each other in.
 */
final class FindingsFile extends CsvOutput {
  private final Style style;

  FindingsFile(OutputFolder folder, Style style) throws IOException {
    super(folder, style, resource());
    this.style = style;
  }

  private static Resource resource() {
    List<Field> fields =
        List.of(
            Field.text(ReportsFile.REPORT),
            Field.oneOf("severity", (Object[]) Severity.values()),
            Field.text("code"),
            Field.text("table"),
            Field.text("row"),
            Field.text("column"),
            Field.text("found"),
            Field.text("expected"),
            Field.of("difference", Field.Type.NUMBER),
            Field.text("message"),
            Field.text("place"),
            Field.text("suspects"));
    return new Resource("findings", "findings.csv", fields, List.of(), true);
  }

  @Override
  public void add(Extraction extraction) throws IOException {
    for (Finding finding : extraction.findings()) {
      row(cells(extraction.report(), finding));
    }
  }

  @Override
  public void end(Map<String, List<Finding>> acrossReports) throws IOException {
    for (Map.Entry<String, List<Finding>> of : acrossReports.entrySet()) {
      for (Finding finding : of.getValue()) {
        row(cells(of.getKey(), finding));
      }
    }
  }

  private List<String> cells(String report, Finding finding) {
    return List.of(
        CellText.safe(report),
        finding.severity().toString(),
        finding.code(),
        CellText.safe(finding.table()),
        CellText.safe(finding.row()),
        CellText.safe(finding.column()),
        CellText.safe(finding.found()),
        CellText.safe(finding.expected()),
        finding.difference(),
        CellText.safe(style.message().apply(finding)),
        finding.place().toString(),
        CellText.safe(
            finding.suspects().stream().map(Slot::toString).collect(Collectors.joining(" "))));
  }
}
