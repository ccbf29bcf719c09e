package dev.tieout.write;

import dev.tieout.Extraction;
import dev.tieout.form.FormTable;
import dev.tieout.reading.Basis;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** {@code figures.csv}: one row for each slot of each recognised table. */
final class FiguresFile extends CsvOutput {
  /** Between values of which it cannot be told which one is right. */
  private static final String OR = "|";

  FiguresFile(OutputFolder folder, Style style) throws IOException {
    super(folder, style, resource());
  }

  private static Resource resource() {
    List<Field> fields =
        List.of(
            Field.text(ReportsFile.REPORT),
            Field.text("form"),
            Field.text("table"),
            Field.text("row"),
            Field.text("column"),
            Field.of("value", Field.Type.NUMBER),
            Field.text("unit"),
            Field.oneOf("state", (Object[]) FigureState.values()),
            Field.text("raw"),
            Field.text("place"),
            Field.oneOf("basis", (Object[]) Basis.values()),
            Field.text("row_label"),
            Field.text("column_label"),
            Field.text("alternatives"),
            Field.count(Occurrences.COLUMN));
    List<String> key =
        List.of(ReportsFile.REPORT, "form", "table", Occurrences.COLUMN, "row", "column");
    return new Resource("figures", "figures.csv", fields, key, true);
  }

  @Override
  public void add(Extraction extraction) throws IOException {
    for (Occurrences.Numbered table : Occurrences.of(extraction.record())) {
      for (Figure figure : table.record().figures().values()) {
        row(cells(extraction.report(), table, figure));
      }
    }
  }

  private static List<String> cells(String report, Occurrences.Numbered table, Figure figure) {
    FormTable form = table.record().table();
    return List.of(
        CellText.safe(report),
        CellText.safe(table.record().form().id()),
        CellText.safe(figure.slot().table()),
        CellText.safe(figure.slot().row()),
        CellText.safe(figure.slot().column()),
        value(figure),
        CellText.safe(figure.unit()),
        figure.state().toString(),
        CellText.safe(figure.raw()),
        figure.place().toString(),
        figure.basis().toString(),
        CellText.safe(form.path(form.row(figure.slot().row()))),
        CellText.safe(form.path(form.column(figure.slot().column()))),
        CellText.safe(String.join(OR, figure.alternatives())),
        Integer.toString(table.occurrence()));
  }

  /**
   * The number with its printed decimals, without exponent or separators; empty if there is none.
   */
  static String value(Figure figure) {
    return figure.value().map(BigDecimal::toPlainString).orElse("");
  }
}
