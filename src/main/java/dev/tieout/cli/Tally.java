package dev.tieout.cli;

import dev.tieout.Extraction;
import dev.tieout.check.Finding;
import dev.tieout.check.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what comes out of a run. Not thread-safe. */
final class Tally {
  private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
  private int reports;
  private int figures;
  private int unreadable;

  /** Counts a report in. */
  void add(Extraction extraction) {
    reports++;
    figures += extraction.record().tables().stream().mapToInt(t -> t.figures().size()).sum();
    if (!extraction.readable()) {
      unreadable++;
      return;
    }
    for (Finding finding : extraction.findings()) {
      findings.merge(finding.severity(), 1, Integer::sum);
    }
  }

  /** Counts findings in that belong to no single report. */
  void add(Map<String, List<Finding>> acrossReports) {
    for (List<Finding> ofOne : acrossReports.values()) {
      ofOne.forEach(f -> findings.merge(f.severity(), 1, Integer::sum));
    }
  }

  /** The exit code of the run. */
  int exitCode(FailOn failOn) {
    if (unreadable > 0) {
      return Exit.FAILED;
    }
    return findings.keySet().stream().anyMatch(failOn::covers) ? Exit.FINDINGS : Exit.OK;
  }

  /** The run in one line. */
  String summary(Words words) {
    String line =
        words.text(
            "summary",
            reports,
            figures,
            count(Severity.ERROR),
            count(Severity.WARNING),
            count(Severity.NOTE));
    return unreadable == 0 ? line : line + words.text("summary.unreadable", unreadable);
  }

  private int count(Severity severity) {
    return findings.getOrDefault(severity, 0);
  }
}
