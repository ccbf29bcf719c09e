package dev.tieout.score;

import dev.tieout.check.Finding;
import dev.tieout.check.Severity;
import dev.tieout.form.Slot;
import java.util.List;

/** Which slots the findings of a report warn of. */
record Covering(List<Finding> findings) {
  Covering {
    findings = findings.stream().filter(Covering::isSerious).toList();
  }

  private static boolean isSerious(Finding finding) {
    return finding.severity().compareTo(Severity.WARNING) >= 0;
  }

  /** Whether a warning or an error names the slot, its row, its column or its table. */
  boolean covers(Slot slot) {
    return findings.stream().anyMatch(f -> names(f, slot));
  }

  /** Whether a warning or an error is about the table, or about the report as a whole. */
  boolean refuses(String table) {
    return findings.stream().anyMatch(f -> f.table().isEmpty() || f.table().equals(table));
  }

  private static boolean names(Finding finding, Slot slot) {
    boolean at =
        finding.table().equals(slot.table())
            && (finding.row().isEmpty() || finding.row().equals(slot.row()))
            && (finding.column().isEmpty() || finding.column().equals(slot.column()));
    return at || finding.suspects().contains(slot);
  }
}
