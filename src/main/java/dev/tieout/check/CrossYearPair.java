package dev.tieout.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Two reports of one body: for two years in a row, or both for one year.
 *
 * @param earlier the report of the earlier year
 * @param later the report of the later year
 * @param earlierYear four digits
 * @param laterYear four digits
 */
record CrossYearPair(CrossYearFacts earlier, CrossYearFacts later, int earlierYear, int laterYear) {
  /**
   * The pairs to compare. A year with two reports that differ is compared with no other: it is not
   * known which of them counts. Where they agree, as a page and its PDF, the first stands for both.
   */
  static List<CrossYearPair> of(List<CrossYearFacts> reports, Bodies bodies) {
    TreeMap<Integer, List<CrossYearFacts>> years =
        reports.stream()
            .filter(r -> !bodies.year(r).isEmpty())
            .sorted(Comparator.comparing(CrossYearFacts::report))
            .collect(
                Collectors.groupingBy(
                    r -> Integer.parseInt(bodies.year(r)), TreeMap::new, Collectors.toList()));
    List<CrossYearPair> pairs = new ArrayList<>();
    years.forEach(
        (year, of) -> {
          List<CrossYearFacts> before = years.getOrDefault(year - 1, List.of());
          if (agree(of) && agree(before)) {
            pairs.add(new CrossYearPair(before.get(0), of.get(0), year - 1, year));
          }
          for (int i = 1; i < of.size(); i++) {
            pairs.add(new CrossYearPair(of.get(0), of.get(i), year, year));
          }
        });
    return pairs;
  }

  private static boolean agree(List<CrossYearFacts> reports) {
    return !reports.isEmpty() && reports.stream().allMatch(r -> r.agrees(reports.get(0)));
  }

  boolean agrees() {
    return earlier.agrees(later);
  }

  boolean isOneYear() {
    return earlierYear == laterYear;
  }
}
