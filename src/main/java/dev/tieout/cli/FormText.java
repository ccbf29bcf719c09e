package dev.tieout.cli;

import dev.tieout.form.Form;
import dev.tieout.form.FormColumn;
import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import dev.tieout.form.Label;
import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.grid.Grid;
import dev.tieout.grid.GridText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Forms as text for people. */
final class FormText {
  private final Words words;

  FormText(Words words) {
    this.words = words;
  }

  /** A form in one line. */
  static String line(Form form, Words words) {
    long slots = form.tables().stream().mapToLong(t -> t.slots().count()).sum();
    int ties = form.tables().stream().mapToInt(t -> t.ties().size()).sum();
    return words.text(
        "forms.line", form.id(), label(form.title(), words), form.tables().size(), slots, ties);
  }

  /** A form with its tables and ties. */
  String draw(Form form) {
    StringBuilder text = new StringBuilder(line(form, words)).append('\n');
    for (FormTable table : form.tables()) {
      text.append('\n').append(table.id()).append("  ");
      text.append(
          table.title().stream().map(l -> label(l, words)).collect(Collectors.joining("/")));
      text.append('\n').append(GridText.draw(grid(table)));
      ties(table).forEach(tie -> text.append("  ").append(tie).append('\n'));
    }
    return text.toString();
  }

  private static String label(Label label, Words words) {
    boolean english = words.language().getLanguage().equals(Locale.ENGLISH.getLanguage());
    return english && !label.english().isEmpty()
        ? label.text() + " (" + label.english() + ")"
        : label.text();
  }

  private static Grid grid(FormTable table) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(header(table.columns().stream().map(table::path).toList()));
    rows.add(header(table.columns().stream().map(FormColumn::id).toList()));
    for (FormRow row : table.rows()) {
      List<String> cells = new ArrayList<>(List.of(row.id(), table.path(row)));
      for (FormColumn column : table.columns()) {
        cells.add(table.type(table.slot(row, column)).name().toLowerCase(Locale.ROOT));
      }
      rows.add(cells);
    }
    return TextGrid.of(rows);
  }

  private static List<String> header(List<String> labels) {
    List<String> row = new ArrayList<>(List.of("", ""));
    row.addAll(labels);
    return row;
  }

  /** Each rule once, with its first line written out. */
  private List<String> ties(FormTable table) {
    Map<String, List<Tie>> rules = new LinkedHashMap<>();
    table.ties().forEach(t -> rules.computeIfAbsent(t.id(), id -> new ArrayList<>()).add(t));
    return rules.values().stream()
        .map(
            same ->
                words.text(
                    "forms.tie",
                    same.get(0).id(),
                    words.text("tie." + same.get(0).kind().name().toLowerCase(Locale.ROOT)),
                    same.size(),
                    sum(same.get(0).left())
                        + " "
                        + same.get(0).relation().sign()
                        + " "
                        + sum(same.get(0).right())))
        .toList();
  }

  private static String sum(List<Slot> slots) {
    return slots.stream().map(s -> s.row() + "/" + s.column()).collect(Collectors.joining(" + "));
  }
}
