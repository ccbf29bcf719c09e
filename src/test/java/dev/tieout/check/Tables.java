package dev.tieout.check;

import dev.tieout.form.Form;
import dev.tieout.form.FormColumn;
import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import dev.tieout.form.Label;
import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.form.TieKind;
import dev.tieout.form.ValueType;
import dev.tieout.reading.Basis;
import dev.tieout.reading.Condition;
import dev.tieout.reading.Reading;
import dev.tieout.reading.RowsPrinted;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;
import dev.tieout.source.Place;
import dev.tieout.source.TextPlace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tables for tests. A cell is a number, {@code _} for blank, {@code /} for not applicable, {@code
 * L} for lost, {@code U} for unreadable, {@code A:1|2} for ambiguous, {@code T:words} for text.
 */
final class Tables {
  private Tables() {}

  /** The disputes table of 2021; three rows of five cells. */
  static TableRecord disputes(String... rows) {
    Form form = ReportRecords.form(2021);
    return record(form, form.table("disputes").orElseThrow(), cells(rows), Set.of());
  }

  /** The requests table of an edition: 0 in every row that is not given by its id. */
  static TableRecord requests(int edition, Map<String, String> rows) {
    Form form = ReportRecords.form(edition);
    FormTable table = form.table("requests").orElseThrow();
    List<String> cells = new ArrayList<>();
    for (FormRow row : table.rows()) {
      cells.addAll(cells(rows.getOrDefault(row.id(), "0 0 0 0 0 0 0")));
    }
    return record(form, table, cells, Set.of());
  }

  /** Any table of an edition. */
  static TableRecord table(int edition, String id, String... rows) {
    Form form = ReportRecords.form(edition);
    return record(form, form.table(id).orElseThrow(), cells(rows), Set.of());
  }

  /** One column of which the last row is the total of the others. */
  static TableRecord column(ValueType type, String cells) {
    List<String> values = cells(cells);
    FormColumn column = new FormColumn("amount", List.of(), label("Amount"), type);
    List<FormRow> rows = new ArrayList<>();
    for (int i = 1; i <= values.size(); i++) {
      rows.add(new FormRow("r" + i, List.of(), label("Row " + i)));
    }
    List<Slot> slots = rows.stream().map(r -> new Slot("money", r.id(), "amount")).toList();
    int last = slots.size() - 1;
    Tie tie =
        new Tie(
            "sum",
            TieKind.IMPLIED,
            "amount",
            Tie.Relation.EQUAL,
            slots.subList(0, last),
            List.of(slots.get(last)));
    FormTable table =
        new FormTable(
            "money", List.of(), List.of(), rows, List.of(column), List.of(), List.of(tie));
    return record(new Form("test", label("Test"), List.of(table)), table, values, Set.of());
  }

  /** The same table, some of its ties used for reading it. */
  static TableRecord using(TableRecord table, Set<Tie> used) {
    return new TableRecord(
        table.form(), table.table(), table.place(), table.figures(), used, table.why());
  }

  /** The same table in another condition. */
  static TableRecord in(Condition condition, TableRecord table) {
    return read(9, condition, false, table);
  }

  /** The same table, read with some damage and without a published error. */
  static TableRecord explained(TableRecord table) {
    return read(1, Condition.SOUND, true, table);
  }

  private static TableRecord read(
      double cost, Condition condition, boolean damageExplains, TableRecord table) {
    int slots = table.figures().size();
    RowsPrinted printed = RowsPrinted.asOnForm();
    Reading.Why why =
        new Reading.Why(
            cost, "", 0, 1, slots, condition, List.of(), printed, damageExplains, false);
    return new TableRecord(
        table.form(), table.table(), table.place(), table.figures(), table.usedTies(), why);
  }

  /** The same table, the figures of a row told by ties. */
  static TableRecord divided(String row, TableRecord table) {
    Map<Slot, Figure> figures = new LinkedHashMap<>(table.figures());
    figures.replaceAll((s, f) -> s.row().equals(row) ? byTies(f) : f);
    return new TableRecord(
        table.form(), table.table(), table.place(), figures, table.usedTies(), table.why());
  }

  private static Figure byTies(Figure f) {
    return new Figure(
        f.slot(), f.value(), f.unit(), f.state(), f.raw(), f.place(), Basis.TIES, f.alternatives());
  }

  private static Label label(String text) {
    return new Label(text, text, List.of());
  }

  private static List<String> cells(String... rows) {
    return Arrays.stream(String.join(" ", rows).split(" ")).toList();
  }

  private static TableRecord record(Form form, FormTable table, List<String> cells, Set<Tie> used) {
    Map<Slot, Figure> figures = new LinkedHashMap<>();
    List<Slot> slots = table.slots().toList();
    if (slots.size() != cells.size()) {
      throw new IllegalArgumentException(cells.size() + " cells for " + slots.size() + " slots");
    }
    for (int i = 0; i < slots.size(); i++) {
      figures.put(slots.get(i), figure(slots.get(i), cells.get(i), 10 + i));
    }
    Reading.Why why = Reading.Why.whole(1, slots.size());
    return new TableRecord(form, table, new TextPlace(9, 1), figures, used, why);
  }

  private static Figure figure(Slot slot, String cell, int line) {
    FigureState state =
        switch (cell.charAt(0)) {
          case '_' -> FigureState.BLANK;
          case '/' -> FigureState.NOT_APPLICABLE;
          case 'L' -> FigureState.LOST;
          case 'U' -> FigureState.UNREADABLE;
          case 'A' -> FigureState.AMBIGUOUS;
          case 'T' -> FigureState.TEXT;
          default -> FigureState.NUMBER;
        };
    boolean number = state == FigureState.NUMBER;
    String said = cell.length() > 1 && cell.charAt(1) == ':' ? cell.substring(2) : cell;
    return new Figure(
        slot,
        number ? Optional.of(new BigDecimal(cell)) : Optional.empty(),
        "",
        state,
        number || state == FigureState.TEXT ? said : "",
        state == FigureState.LOST ? Place.none() : new TextPlace(line, 1),
        Basis.CELL,
        state == FigureState.AMBIGUOUS ? List.of(said.split("\\|")) : List.of());
  }
}
