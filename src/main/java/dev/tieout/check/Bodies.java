package dev.tieout.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Tells which reports are of one body, and of which year: by the publisher and the year that a
 * report states, unless a file says otherwise. A report that states no publisher is of no body.
 */
public final class Bodies {
  private final List<BodiesEntry> entries;

  private Bodies(List<BodiesEntry> entries) {
    this.entries =
        entries.stream()
            .sorted(Comparator.comparingInt(BodiesEntry::closeness).reversed())
            .toList();
  }

  /** By what reports state alone. */
  public static Bodies asStated() {
    return new Bodies(List.of());
  }

  /**
   * By what reports state, unless a file says otherwise. The file is CSV with a header row: at
   * least one of {@code report} (its name in the outputs, or the end of it after a {@code /}) and
   * {@code name} (the publisher as stated), at least one of {@code body} and {@code year}.
   *
   * @param csv the text of the file
   * @throws BodiesFileException when it is no such file, with the line
   */
  public static Bodies read(String csv) throws BodiesFileException {
    return new Bodies(BodiesFile.entries(csv));
  }

  /** The year that a report is of, four digits; empty when it is not known. */
  String year(CrossYearFacts report) {
    return entry(report, BodiesEntry::year).orElse(report.year().text());
  }

  /** The body that a report is of; empty when it is not known. */
  String body(CrossYearFacts report) {
    return entry(report, BodiesEntry::body)
        .map(BodiesName::plain)
        .orElse(BodiesName.plain(report.publisher()));
  }

  /** The reports of each body, by its name. */
  Map<String, List<CrossYearFacts>> byBody(List<CrossYearFacts> reports) {
    List<CrossYearFacts> known = reports.stream().filter(r -> !body(r).isEmpty()).toList();
    Map<String, String> names = merged(known.stream().map(this::body).collect(toSet()));
    return known.stream()
        .collect(groupingBy(r -> names.getOrDefault(body(r), ""), TreeMap::new, toList()));
  }

  /** What the closest line that says anything of it says. */
  private Optional<String> entry(CrossYearFacts report, Function<BodiesEntry, String> field) {
    return entries.stream()
        .filter(e -> !field.apply(e).isEmpty() && e.isAbout(report))
        .map(field)
        .findFirst();
  }

  /**
   * For each name that of its body: without the province where all that are else called alike are
   * of one province; and a name without 市, 县 or 区 is that of the only body that has one and is else
   * called alike.
   */
  private static Map<String, String> merged(Set<String> names) {
    Map<String, Set<String>> provinces =
        names.stream()
            .filter(n -> !BodiesName.withoutProvince(n).equals(n))
            .collect(groupingBy(BodiesName::withoutProvince, toSet()));
    Function<String, String> bare =
        n -> {
          String without = BodiesName.withoutProvince(n);
          return provinces.getOrDefault(without, Set.of()).size() > 1 ? n : without;
        };
    Map<String, Set<String>> marked =
        names.stream()
            .map(bare)
            .filter(n -> !BodiesName.unmarked(n).equals(n))
            .collect(groupingBy(BodiesName::unmarked, toSet()));
    return names.stream().collect(toMap(n -> n, n -> only(marked, bare.apply(n))));
  }

  private static String only(Map<String, Set<String>> marked, String name) {
    Set<String> names = marked.getOrDefault(name, Set.of());
    return names.size() == 1 ? names.iterator().next() : name;
  }
}
