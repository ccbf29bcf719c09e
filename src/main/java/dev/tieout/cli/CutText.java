package dev.tieout.cli;

import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.grid.GridText;
import dev.tieout.reading.Derivation;
import dev.tieout.reading.Derivation.Cut;
import dev.tieout.reading.Derivation.Fate;
import dev.tieout.reading.Derivation.Part;
import dev.tieout.reading.Derivation.Piece;
import dev.tieout.reading.Derivation.Role;
import dev.tieout.reading.Filling;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The ways to put a row's text into its cells, as text for people. */
final class CutText {
  /** More of them tell nobody more. */
  private static final int MOST_CUTS = 12;

  /** A row with more cells is drawn from top to bottom when there is but one way to read it. */
  private static final int WIDEST = 8;

  /** So many ties that break are written out for each. */
  private static final int MOST_TIES = 2;

  private final Words words;
  private final Derivation derivation;
  private final StringBuilder text = new StringBuilder();

  CutText(Words words, Derivation derivation) {
    this.words = words;
    this.derivation = derivation;
  }

  /** How many ways there are, a table of those that were weighed, what became of each. */
  String draw() {
    List<Cut> cuts = derivation.cuts();
    if (derivation.printed().traits().whole() && cuts.size() == 1) {
      line(words.text("why.whole", derivation.printed().slots().size()));
    }
    derivation.ways().ifPresent(this::ways);
    List<Cut> shown = cuts.subList(0, Math.min(MOST_CUTS, cuts.size()));
    if (!shown.isEmpty()) {
      text.append(Printable.of(GridText.draw(TextGrid.of(grid(shown)))));
    }
    if (cuts.size() > 1) {
      fates(shown);
    }
    if (cuts.size() > shown.size()) {
      line(words.text("why.more", cuts.size() - shown.size()));
    }
    equals();
    return text.toString();
  }

  private void ways(long ways) {
    String run =
        derivation.printed().pieces().stream()
            .filter(p -> p.role() == Role.VALUE)
            .map(Piece::text)
            .collect(Collectors.joining(" "));
    long tying =
        derivation.cuts().stream()
            .filter(c -> c.fate() != Fate.ROW_BREAKS && c.cells().stream().noneMatch(Part::lost))
            .count();
    int cells = derivation.printed().slots().size();
    line(words.text(isTied() ? "why.ways" : "why.ways.untied", run, cells, ways, tying));
  }

  /** Whether the form has a tie across the row. */
  private boolean isTied() {
    List<Slot> slots = derivation.printed().slots();
    return derivation.table().ties().stream().anyMatch(t -> t.slots().allMatch(slots::contains));
  }

  private List<List<String>> grid(List<Cut> cuts) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(derivation.printed().slots().stream().map(this::head).toList());
    for (Cut cut : cuts) {
      rows.add(cut.cells().stream().map(this::cell).toList());
    }
    boolean wide = rows.size() == 2 && rows.get(0).size() > WIDEST;
    return wide ? turned(rows.get(0), rows.get(1)) : rows;
  }

  private static List<List<String>> turned(List<String> heads, List<String> cells) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      rows.add(List.of(heads.get(i), cells.get(i)));
    }
    return rows;
  }

  private String head(Slot slot) {
    String column = column(slot);
    boolean across = derivation.printed().slots().stream().map(Slot::row).distinct().count() > 1;
    String label =
        across ? derivation.table().row(slot.row()).label().text() + " " + column : column;
    return slot.equals(derivation.slot()) ? "▼ " + label : label;
  }

  /** The label of a column, with those over it where others of the row have the same. */
  private String column(Slot slot) {
    FormTable table = derivation.table();
    String label = table.column(slot.column()).label().text();
    boolean alone =
        derivation.printed().slots().stream()
                .map(Slot::column)
                .distinct()
                .filter(c -> table.column(c).label().text().equals(label))
                .count()
            == 1;
    return alone ? label : table.path(table.column(slot.column()));
  }

  private String cell(Part part) {
    if (!part.lost()) {
      return Printable.line(part.text());
    }
    String worth = part.worth().map(w -> " " + w.toPlainString()).orElse("");
    return "(" + words.text("state.lost") + worth + ")";
  }

  /** What became of each; those of which the same is to be said together. */
  private void fates(List<Cut> cuts) {
    int from = 0;
    for (int i = 1; i <= cuts.size(); i++) {
      if (i == cuts.size() || !said(cuts.get(i)).equals(said(cuts.get(from)))) {
        String numbers = from + 1 == i ? "" + i : (from + 1) + "–" + i;
        List<String> lines = said(cuts.get(from));
        line(numbers + "  " + lines.get(0));
        lines.subList(1, lines.size()).forEach(l -> line("     " + l));
        from = i;
      }
    }
  }

  private List<String> said(Cut cut) {
    boolean open = cut.fate() == Fate.TAKEN && derivation.filling() instanceof Filling.Several;
    List<String> lines = new ArrayList<>();
    lines.add(words.text("why.fate." + (open ? Fate.POSSIBLE : cut.fate()), cut.extra()));
    if (cut.fate() != Fate.TAKEN) {
      cut.broken().stream()
          .limit(MOST_TIES)
          .map(sum -> SumText.broken(sum, derivation.table()))
          .forEach(lines::add);
    }
    return lines;
  }

  /** Of several cells with the same number it cannot be known which one was lost. */
  private void equals() {
    if (derivation.filling() instanceof Filling.Lost lost && lost.equals().size() > 1) {
      String names =
          lost.equals().stream()
              .map(s -> derivation.table().column(s.column()).label().text())
              .collect(Collectors.joining(", "));
      line(words.text("why.equals", names));
    }
  }

  private void line(String line) {
    text.append("  ").append(line).append('\n');
  }
}
