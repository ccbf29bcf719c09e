package dev.tieout.generate.print;

import dev.tieout.form.Slot;
import java.util.ArrayList;
import java.util.List;

/** Sets section two, four columns wide: for each item of article 20 a title, a head, its rows. */
final class SectionTwo {
  private static final int COLUMNS = 4;
  private static final List<String> OTHERS = List.of("requests", "disputes");

  private final Typesetter set;
  private final List<PrintRow> rows = new ArrayList<>();

  SectionTwo(Typesetter set) {
    this.set = set;
  }

  PrintTable set() {
    set.facts().tables().stream().filter(t -> !OTHERS.contains(t)).forEach(this::band);
    return new PrintTable("section_two", COLUMNS, rows);
  }

  private void band(String table) {
    List<String> columns = set.facts().columns(table);
    List<String> ids = set.facts().rows(table);
    add(PrintRow.Kind.HEAD, List.of(set.head(set.section(table).get(1), 1, COLUMNS)), false);
    List<PrintCell> head = new ArrayList<>();
    head.add(set.head("信息内容", 1, 1));
    for (String column : columns) {
      String label = set.facts().of(new Slot(table, ids.get(0), column)).columnLabels().get(0);
      head.add(spread(set.head(label, 1, 1), column, columns));
    }
    add(PrintRow.Kind.HEAD, head, false);
    for (String id : ids) {
      row(table, id, columns);
    }
  }

  private void row(String table, String id, List<String> columns) {
    List<PrintCell> cells = new ArrayList<>();
    cells.add(set.label(set.facts().of(table, id).rowLabels().get(0), 1));
    for (String column : columns) {
      cells.add(spread(set.value(new Slot(table, id, column)), column, columns));
    }
    add(PrintRow.Kind.VALUES, cells, false);
  }

  // The last column takes what width is left.
  private static PrintCell spread(PrintCell cell, String column, List<String> columns) {
    boolean last = column.equals(columns.get(columns.size() - 1));
    return last ? cell.withSpans(1, COLUMNS - columns.size()) : cell;
  }

  private void add(PrintRow.Kind kind, List<PrintCell> cells, boolean endsGroup) {
    rows.add(new PrintRow(kind, cells, endsGroup));
  }
}
