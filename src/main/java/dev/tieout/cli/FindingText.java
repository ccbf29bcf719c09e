package dev.tieout.cli;

import dev.tieout.Extraction;
import dev.tieout.check.Finding;
import dev.tieout.form.Slot;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The findings of a report as text for people. */
final class FindingText {
  private final Words words;
  private final Paint paint;

  FindingText(Words words, Paint paint) {
    this.words = words;
    this.paint = paint;
  }

  /**
   * A head line, then the findings, the gravest first; an unreadable report has a head line only.
   */
  String of(Extraction extraction) {
    StringBuilder text = new StringBuilder(head(extraction)).append('\n');
    if (extraction.readable()) {
      extraction.findings().stream()
          .sorted(Comparator.comparing(Finding::severity).reversed())
          .forEach(f -> text.append(of(f)));
    }
    return text.toString();
  }

  /** Findings that years of one body contradict each other in, by the later report; or nothing. */
  String across(Map<String, List<Finding>> years) {
    StringBuilder text = new StringBuilder();
    years.forEach(
        (report, findings) -> {
          String name = paint.strong(Printable.line(report));
          text.append(words.text("check.years", name)).append('\n');
          findings.forEach(f -> text.append(of(f)));
        });
    return text.toString();
  }

  private String head(Extraction extraction) {
    String name = paint.strong(Printable.line(extraction.report()));
    if (!extraction.readable()) {
      return words.text("check.unreadable", name);
    }
    return words.text(
        "check.head",
        name,
        extraction.record().tables().stream().mapToInt(t -> t.figures().size()).sum(),
        extraction.ties().held(),
        extraction.ties().broke(),
        extraction.ties().notAssessable());
  }

  private String of(Finding finding) {
    StringBuilder text = new StringBuilder("  ");
    String severity = words.text("severity." + finding.severity());
    text.append(paint.severity(finding.severity(), severity)).append("  ").append(finding.code());
    text.append(paint.faint(where(finding))).append('\n');
    text.append("    ").append(Printable.line(words.sentences().apply(finding))).append('\n');
    if (!finding.suspects().isEmpty()) {
      text.append("    ").append(words.text("check.suspects", suspects(finding))).append('\n');
    }
    return text.toString();
  }

  private static String where(Finding finding) {
    String slot =
        Stream.of(finding.table(), finding.row(), finding.column())
            .filter(id -> !id.isEmpty())
            .collect(Collectors.joining("/"));
    return Stream.of(slot, finding.place().toString())
        .filter(part -> !part.isEmpty())
        .map(part -> "  " + Printable.line(part))
        .collect(Collectors.joining());
  }

  private static String suspects(Finding finding) {
    return finding.suspects().stream().map(Slot::toString).collect(Collectors.joining(" "));
  }
}
