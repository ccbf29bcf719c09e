package dev.tieout.check;

import dev.tieout.record.ReportRecord;
import dev.tieout.value.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells which reports are of one body, and of which year: by the publisher and the year that a
 * report states, unless a file says otherwise. A report that states no publisher is of no body.
 */
public final class Bodies {
  /**
   * One line of the file.
   *
   * @param report name of the report that it is about, or empty
   * @param name publisher that it is about, or empty
   * @param body the body
   * @param year the year reported on, or empty to leave what the report states
   */
  record Entry(String report, String name, String body, String year) {
    boolean isAbout(ReportRecord record) {
      String publisher = record.metadata().publisher().text();
      boolean byReport = record.report().equals(report) || record.report().endsWith("/" + report);
      return (!report.isEmpty() && byReport)
          || (!name.isEmpty() && Folding.fold(name).equals(Folding.fold(publisher)));
    }
  }

  private final List<Entry> entries;

  private Bodies(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** By what reports state alone. */
  public static Bodies asStated() {
    return new Bodies(List.of());
  }

  /**
   * By what reports state, unless the file says otherwise. The file is CSV with a header row:
   * {@code body}, at least one of {@code report} (its name in the outputs, or the end of it after a
   * {@code /}) and {@code name} (the publisher as stated), and {@code year} where it is to be set.
   *
   * @throws BodiesFileException when it is no such file, with the line
   */
  public static Bodies read(Reader csv) throws IOException, BodiesFileException {
    List<List<String>> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(csv);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      rows.add(BodiesFile.fields(line));
    }
    return new Bodies(BodiesFile.entries(rows));
  }

  /** The year that a report is of, four digits; empty when it is not known. */
  String year(ReportRecord report) {
    return entry(report)
        .map(Entry::year)
        .filter(y -> !y.isEmpty())
        .orElse(report.metadata().year().text());
  }

  /** The reports of each body, by its name. */
  Map<String, List<ReportRecord>> byBody(List<ReportRecord> reports) {
    List<String> names =
        reports.stream().map(this::body).filter(b -> !b.isEmpty()).distinct().toList();
    Function<ReportRecord, String> merged = r -> merged(body(r), names);
    return reports.stream()
        .filter(r -> !body(r).isEmpty())
        .collect(Collectors.groupingBy(merged, LinkedHashMap::new, Collectors.toList()));
  }

  private String body(ReportRecord report) {
    return entry(report)
        .map(e -> Folding.fold(e.body()))
        .orElse(BodiesName.plain(report.metadata().publisher().text()));
  }

  private Optional<Entry> entry(ReportRecord report) {
    return entries.stream().filter(e -> e.isAbout(report)).findFirst();
  }

  /** A name without 市, 县 or 区 is that of the only body that has one and is else called alike. */
  private static String merged(String name, List<String> names) {
    List<String> marked =
        names.stream().filter(n -> !n.equals(name) && BodiesName.unmarked(n).equals(name)).toList();
    return marked.size() == 1 ? marked.get(0) : name;
  }
}
