package dev.tieout.cli;

import dev.tieout.Extraction;
import dev.tieout.form.FormColumn;
import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import dev.tieout.grid.Grid;
import dev.tieout.grid.GridText;
import dev.tieout.record.Figure;
import dev.tieout.record.Metadata;
import dev.tieout.record.Stated;
import dev.tieout.record.TableRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A report as it was seen and read, as text for people. */
final class ReportText {
  private final Words words;
  private final Paint paint;

  ReportText(Words words, Paint paint) {
    this.words = words;
    this.paint = paint;
  }

  /** What the report says of itself, its raw tables, how each table was read, its findings. */
  String draw(Extraction extraction) {
    StringBuilder text = new StringBuilder();
    metadata(extraction, text);
    int number = 0;
    for (Grid grid : extraction.grids()) {
      String title =
          words.text("show.grid", ++number, grid.rows(), grid.columns(), grid.place().toString());
      text.append('\n').append(paint.strong(title)).append('\n');
      text.append(Printable.of(GridText.draw(grid)));
    }
    for (TableRecord table : extraction.record().tables()) {
      text.append('\n').append(table(table));
    }
    text.append('\n').append(new FindingText(words, paint).of(extraction));
    return text.toString();
  }

  private void metadata(Extraction extraction, StringBuilder text) {
    Metadata says = extraction.record().metadata();
    text.append(paint.strong(Printable.line(extraction.report()))).append('\n');
    line(
        text,
        "show.kind",
        extraction.kind().map(k -> k.name().toLowerCase(Locale.ROOT)).orElse(""));
    line(text, "show.sha256", extraction.sha256());
    stated(text, "show.title", says.title());
    stated(text, "show.publisher", says.publisher());
    stated(text, "show.year", says.year());
    stated(text, "show.published", says.published());
    line(text, "show.lines", Integer.toString(extraction.flow().lines().size()));
  }

  private void stated(StringBuilder text, String key, Stated stated) {
    line(text, key, stated.text() + paint.faint("  " + stated.place()));
  }

  private void line(StringBuilder text, String key, String value) {
    text.append("  ").append(words.text(key)).append("  ").append(value).append('\n');
  }

  private String table(TableRecord table) {
    String name = table.form().id() + " " + table.table().id();
    StringBuilder text = new StringBuilder();
    text.append(paint.strong(words.text("show.table", name, table.place().toString())));
    text.append('\n').append(Printable.of(GridText.draw(values(table))));
    for (ReadingNotes.Note note : ReadingNotes.of(table)) {
      text.append("  ").append(words.text(note.key(), note.values().toArray())).append('\n');
    }
    return text.toString();
  }

  private Grid values(TableRecord record) {
    FormTable table = record.table();
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("", ""));
    table.columns().forEach(c -> header.add(c.label().text()));
    rows.add(header);
    for (FormRow row : table.rows()) {
      List<String> cells = new ArrayList<>(List.of(row.id(), row.label().text()));
      for (FormColumn column : table.columns()) {
        cells.add(value(record.figure(table.slot(row, column))));
      }
      rows.add(cells);
    }
    return TextGrid.of(rows);
  }

  /** The number; in its place the state, in brackets. */
  private String value(Figure figure) {
    String state = "(" + words.text("state." + figure.state()) + ")";
    return switch (figure.state()) {
      case NUMBER -> figure.value().map(v -> v.toPlainString()).orElse(state);
      case BLANK -> "";
      case NOT_APPLICABLE -> figure.raw();
      case AMBIGUOUS -> String.join("|", figure.alternatives()) + " " + state;
      case TEXT, UNREADABLE -> Printable.line(figure.raw()) + " " + state;
      case LOST -> state;
    };
  }
}
