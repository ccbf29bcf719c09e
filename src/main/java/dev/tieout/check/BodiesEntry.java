package dev.tieout.check;

import dev.tieout.value.Folding;

/**
 * One line of a file of bodies. It is about the reports that its {@code report} and its {@code
 * name} fit; one of the two may be empty and then fits all.
 *
 * @param line line in the file, from 1
 * @param report name of the report that it is about, or empty
 * @param name publisher that it is about, or empty
 * @param body the body, or empty to leave what the report states
 * @param year the year reported on, or empty to leave what the report states
 */
record BodiesEntry(int line, String report, String name, String body, String year) {
  boolean isAbout(CrossYearFacts facts) {
    boolean byReport = facts.report().equals(report) || facts.report().endsWith("/" + report);
    return (report.isEmpty() || byReport)
        && (name.isEmpty() || Folding.fold(name).equals(Folding.fold(facts.publisher())));
  }

  /** Whether another line is about the same reports, so that it cannot be known which counts. */
  boolean contends(BodiesEntry other) {
    return report.equals(other.report) && Folding.fold(name).equals(Folding.fold(other.name));
  }

  /** How closely it says which reports it is about; of two lines the closer one counts. */
  int closeness() {
    return (report.isEmpty() ? 0 : 1000 + report.length()) + (name.isEmpty() ? 0 : 1);
  }
}
