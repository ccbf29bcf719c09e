package dev.tieout.write;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names files after reports, without the reports' endings where that keeps them apart. */
final class ShortNames {
  private ShortNames() {}

  /** The file name for each report; they do not depend on the order given. */
  static Map<String, String> of(List<String> reports) {
    Map<String, Integer> uses = new HashMap<>();
    for (String report : reports) {
      uses.merge(folded(withoutEnding(report)), 1, Integer::sum);
    }
    FileNames names = new FileNames();
    Map<String, String> chosen = new HashMap<>();
    for (String report : reports.stream().sorted().toList()) {
      String base = withoutEnding(report);
      boolean alone = uses.getOrDefault(folded(base), 0) == 1;
      chosen.put(report, names.claim(alone ? base : report));
    }
    return chosen;
  }

  /**
   * The name of a report's file.
   *
   * @param names the names of all reports to come, as {@link #of} gives them
   * @throws IllegalArgumentException when the report is not one of them
   */
  static String name(Map<String, String> names, String report) {
    String name = names.getOrDefault(report, "");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("not announced: " + report);
    }
    return name;
  }

  private static String withoutEnding(String report) {
    int dot = report.lastIndexOf('.');
    return dot > report.lastIndexOf('/') + 1 ? report.substring(0, dot) : report;
  }

  private static String folded(String name) {
    return FileNames.safe(name).toLowerCase(Locale.ROOT);
  }
}
