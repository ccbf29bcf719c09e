package dev.tieout.write;

import dev.tieout.Extraction;
import dev.tieout.check.Finding;
import dev.tieout.check.Severity;
import dev.tieout.check.TieTally;
import dev.tieout.form.Form;
import dev.tieout.form.FormColumn;
import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import dev.tieout.form.Label;
import dev.tieout.form.Slot;
import dev.tieout.form.ValueType;
import dev.tieout.grid.Cell;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.reading.Basis;
import dev.tieout.reading.Reading;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.Metadata;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.Stated;
import dev.tieout.record.TableRecord;
import dev.tieout.source.PagePlace;
import dev.tieout.source.Place;
import dev.tieout.source.SourceKind;
import dev.tieout.source.TextPlace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Extractions made by hand: two rows and two columns of a small form. */
final class Fixture {
  static final FormTable TABLE =
      new FormTable(
          "counts",
          List.of(label("表")),
          List.of(),
          List.of(row("first", "甲"), row("second", "乙")),
          List.of(column("persons", "自然人"), column("year", "年")),
          List.of(FormTable.Layout.DOWN),
          List.of());
  static final Form FORM = new Form("small-form", label("小表"), List.of(TABLE));
  static final Style ENGLISH = new Style(false, Locale.ENGLISH, f -> "about " + f.code());
  static final String SHA = "ab".repeat(32);

  private Fixture() {}

  static Label label(String text) {
    return new Label(text, "", List.of());
  }

  private static FormRow row(String id, String text) {
    return new FormRow(id, List.of(label("组")), label(text));
  }

  private static FormColumn column(String id, String text) {
    return new FormColumn(id, List.of(), label(text), ValueType.COUNT);
  }

  static Figure number(String row, String column, String value) {
    return new Figure(
        new Slot("counts", row, column),
        Optional.of(new BigDecimal(value)),
        "",
        FigureState.NUMBER,
        value,
        new TextPlace(3, 1),
        Basis.CELL,
        List.of());
  }

  static Figure other(String row, String column, FigureState state, String raw) {
    return new Figure(
        new Slot("counts", row, column),
        Optional.empty(),
        "",
        state,
        raw,
        Place.none(),
        Basis.ORDER,
        state == FigureState.AMBIGUOUS ? List.of("13", "1") : List.of());
  }

  static TableRecord table(Figure... figures) {
    Map<Slot, Figure> bySlot = new LinkedHashMap<>();
    for (Figure figure : figures) {
      bySlot.put(figure.slot(), figure);
    }
    Reading.Why why = Reading.Why.whole(bySlot.size(), bySlot.size());
    return new TableRecord(FORM, TABLE, new TextPlace(2, 1), bySlot, Set.of(), why);
  }

  static TableRecord plainTable() {
    return table(
        number("first", "persons", "1E+3"),
        number("first", "year", "523.150000"),
        other("second", "persons", FigureState.LOST, ""),
        other("second", "year", FigureState.AMBIGUOUS, "131"));
  }

  static Grid grid(String... texts) {
    List<Cell> cells = new ArrayList<>();
    for (int c = 0; c < texts.length; c++) {
      cells.add(new Cell(0, c, 1, 1, texts[c], new PagePlace(2, 1.005, 2, 3.5, 4)));
    }
    cells.add(new Cell(1, 0, 1, texts.length, "wide", new PagePlace(2, 1, 4, 3.5, 6)));
    return new Grid(2, texts.length, cells, new PagePlace(2, 1, 2, 3.5, 6));
  }

  static Finding finding() {
    return Finding.of("some-rule", Severity.ERROR, new TextPlace(9, 1))
        .at(new Slot("counts", "first", "persons"))
        .found("0", "13")
        .difference("-13")
        .suspects(List.of(new Slot("counts", "first", "persons"), new Slot("counts", "a", "b")))
        .build();
  }

  static Extraction report(String name, List<TableRecord> tables, List<Grid> others) {
    Metadata says =
        new Metadata(
            new Stated("=标题", Place.none()),
            new Stated("某局", Place.none()),
            new Stated("2020", Place.none()),
            new Stated("2021-02-23", Place.none()));
    return new Extraction(
        SHA,
        Optional.of(SourceKind.TEXT),
        new Flow(List.copyOf(others), List.of(), List.of()),
        new ReportRecord(name, says, tables, List.of()),
        others,
        List.of(finding()),
        new TieTally(4, 1, 2),
        true);
  }

  static Extraction unreadable(String name) {
    Stated nothing = Stated.nothing();
    return new Extraction(
        "",
        Optional.empty(),
        new Flow(List.of(), List.of(), List.of()),
        new ReportRecord(
            name, new Metadata(nothing, nothing, nothing, nothing), List.of(), List.of()),
        List.of(),
        List.of(Finding.of("empty", Severity.ERROR, Place.none()).build()),
        new TieTally(0, 0, 0),
        false);
  }
}
