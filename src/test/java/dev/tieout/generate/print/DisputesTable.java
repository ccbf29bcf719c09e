package dev.tieout.generate.print;

import dev.tieout.generate.truth.FormFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sets {@code disputes}: fifteen values on one line as on the form, or three lines of five. */
final class DisputesTable {
  private static final String TABLE = "disputes";

  private final Typesetter set;
  private final List<PrintRow> rows = new ArrayList<>();

  DisputesTable(Typesetter set) {
    this.set = set;
  }

  PrintTable set() {
    if (set.typography().disputesDown()) {
      down();
      return new PrintTable(TABLE, 7, rows);
    }
    across();
    return new PrintTable(TABLE, 15, rows);
  }

  private void across() {
    add(PrintRow.Kind.HEAD, List.of(set.head("行政复议", 1, 5), set.head("行政诉讼", 1, 10)));
    add(
        PrintRow.Kind.HEAD,
        join(outcomes(2), List.of(set.head("未经复议直接起诉", 1, 5), set.head("复议后起诉", 1, 5))));
    add(PrintRow.Kind.HEAD, join(outcomes(1), outcomes(1)));
    add(
        PrintRow.Kind.VALUES,
        set.facts().rows(TABLE).stream().flatMap(r -> set.values(TABLE, r).stream()).toList());
  }

  private void down() {
    add(PrintRow.Kind.HEAD, join(List.of(set.head("", 1, 2)), outcomes(1)));
    for (String row : set.facts().rows(TABLE)) {
      List<String> path = set.facts().of(TABLE, row).rowLabels();
      boolean first = row.equals("litigation_direct");
      List<PrintCell> labels = new ArrayList<>();
      if (first) {
        labels.add(set.group(path.get(0), 2, 1));
      }
      labels.add(set.label(path.get(path.size() - 1), path.size() == 1 ? 2 : 1));
      add(PrintRow.Kind.VALUES, join(labels, set.values(TABLE, row)));
    }
  }

  private List<PrintCell> outcomes(int rowSpan) {
    FormFacts facts = set.facts();
    return facts.slots(TABLE).stream()
        .limit(5)
        .map(slot -> set.head(facts.of(slot).columnLabels().get(0), rowSpan, 1))
        .toList();
  }

  private static List<PrintCell> join(List<PrintCell> left, List<PrintCell> right) {
    return Stream.concat(left.stream(), right.stream()).toList();
  }

  private void add(PrintRow.Kind kind, List<PrintCell> cells) {
    rows.add(new PrintRow(kind, cells, false));
  }
}
