package dev.tieout.check;

import dev.tieout.form.Slot;
import dev.tieout.reading.Basis;
import dev.tieout.record.Figure;
import dev.tieout.record.TableRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Figures whose digits can be cut in several ways, and what told which: one note for each row. */
final class DecidedFigures implements TableCheck {
  private static final Map<Basis, String> CODES =
      Map.of(Basis.PROSE, "decided-by-prose", Basis.YEAR_BEFORE, "decided-by-year-before");

  @Override
  public List<Finding> check(TableRecord table) {
    List<Finding> found = new ArrayList<>();
    CODES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry -> {
              List<Slot> slots =
                  table
                      .table()
                      .slots()
                      .filter(s -> table.figure(s).basis() == entry.getKey())
                      .toList();
              Slots.byRow(slots).forEach(row -> found.add(finding(entry.getValue(), table, row)));
            });
    return found;
  }

  private static Finding finding(String code, TableRecord table, List<Slot> row) {
    Slot first = row.get(0);
    String values =
        row.stream().map(table::figure).map(DecidedFigures::print).collect(Collectors.joining(" "));
    return FindingCatalogue.finding(code, table.figure(first).place())
        .at(first)
        .found(values, "")
        .arguments(
            new Arguments()
                .put("values", values)
                .name("row", n -> n.row(table.table(), first.row()))
                .map())
        .build();
  }

  private static String print(Figure figure) {
    return figure.value().map(v -> v.toPlainString()).orElse("");
  }
}
