package dev.tieout.check;

import dev.tieout.form.Form;
import dev.tieout.form.FormTable;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.TableRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tables of the form that were not found in a report which has others of it: without a word, their
 * figures would be missing in silence. A table that stands in another edition is there.
 */
final class MissingTables implements Check {
  @Override
  public List<Finding> check(ReportRecord report) {
    Set<String> found =
        report.tables().stream().map(t -> t.table().id()).collect(Collectors.toSet());
    return form(report).stream()
        .flatMap(f -> f.tables().stream())
        .filter(t -> !found.contains(t.id()))
        .map(t -> finding(report, t))
        .toList();
  }

  /** The form that most tables of the report are on; of two the later edition. */
  private static Optional<Form> form(ReportRecord report) {
    Map<String, Long> counts =
        report.tables().stream()
            .collect(
                Collectors.groupingBy(t -> t.form().id(), TreeMap::new, Collectors.counting()));
    return report.tables().stream()
        .map(TableRecord::form)
        .max(
            Comparator.comparing((Form f) -> counts.getOrDefault(f.id(), 0L))
                .thenComparing(Form::id));
  }

  private static Finding finding(ReportRecord report, FormTable table) {
    Arguments arguments =
        new Arguments()
            .put("slots", (int) table.slots().count())
            .name("table", n -> n.all(table.title(), n::of));
    return FindingCatalogue.finding("table-missing", report.tables().get(0).place())
        .at(table.id(), "", "")
        .arguments(arguments.map())
        .build();
  }
}
