package dev.tieout.reading;

import dev.tieout.form.FormColumn;
import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import dev.tieout.form.Label;
import dev.tieout.form.Ledger;
import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import dev.tieout.value.MoneyUnit;
import dev.tieout.value.Numerals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the heads of a grid say of its columns, for one table of a form. */
final class LedgerHead {
  private final Grid grid;
  private final FormTable table;
  private final Ledger ledger;
  private final Set<String> words = new HashSet<>();
  private final Set<String> rows = new HashSet<>();
  private final int depth;

  /**
   * The head of a grid for one table.
   *
   * @param beside all tables that stand side by side in the grid, this one among them
   */
  LedgerHead(Grid grid, FormTable table, Ledger ledger, List<FormTable> beside) {
    this.grid = grid;
    this.table = table;
    this.ledger = ledger;
    beside.forEach(this::collect);
    this.depth = depth();
  }

  private void collect(FormTable of) {
    of.furniture().forEach(this::word);
    of.ledger().ifPresent(l -> l.codes().forEach(this::word));
    of.ledger().ifPresent(l -> l.names().forEach(this::word));
    for (FormColumn column : of.columns()) {
      word(column.label());
      column.groups().forEach(this::word);
    }
    for (FormRow row : of.rows()) {
      rows.addAll(texts(row.label()));
    }
  }

  private void word(Label label) {
    words.addAll(texts(label));
  }

  /** The texts of a label in the form in which they are compared. */
  static List<String> texts(Label label) {
    List<String> texts = new ArrayList<>(List.of(plain(label.text())));
    label.variants().forEach(v -> texts.add(plain(v)));
    return texts;
  }

  static String plain(String text) {
    return LabelText.of(text).text();
  }

  /** How many rows the head has: all before the first that holds a number or names a row. */
  private int depth() {
    int last = 0;
    for (int r = 0; r < grid.rows(); r++) {
      List<Cell> filled = filled(r);
      if (!filled.isEmpty() && !isHead(filled)) {
        return last;
      }
      last = filled.isEmpty() ? last : r + 1;
    }
    return last;
  }

  int rows() {
    return depth;
  }

  /** Whether a row only repeats the head, as on the next page. */
  boolean isHead(int row) {
    return isHead(filled(row));
  }

  private boolean isHead(List<Cell> filled) {
    boolean names = filled.size() == 1 && rows.contains(plain(filled.get(0).text()));
    return !filled.isEmpty() && !names && filled.stream().allMatch(c -> isWord(c.text()));
  }

  boolean isWord(String text) {
    return (words.contains(plain(text)) && !Numerals.parse(text).isNumber()) || isUnit(text);
  }

  private static boolean isUnit(String text) {
    return !MoneyUnit.statedIn(text).isEmpty();
  }

  /** The cells of the head, also where it is repeated, that state a unit of money. */
  List<Cell> units() {
    return grid.cells().stream()
        .filter(c -> isUnit(c.text()) && (c.row() < depth || isHead(c.row())))
        .toList();
  }

  /** The cells of the head over a column, from the top down. */
  List<Cell> over(int column) {
    Set<Cell> over = new LinkedHashSet<>();
    for (int r = 0; r < depth; r++) {
      grid.at(r, column).filter(c -> !c.text().isBlank() && !isUnit(c.text())).ifPresent(over::add);
    }
    return List.copyOf(over);
  }

  private List<Cell> filled(int row) {
    return grid.cells().stream().filter(c -> c.row() == row && !c.text().isBlank()).toList();
  }

  /** What a column of the grid holds. */
  enum Use {
    CODE,
    NAME,
    FIGURES
  }

  Use use(int column) {
    Set<String> stack = stack(column);
    if (ledger.codes().stream().anyMatch(l -> isOver(l, stack))) {
      return Use.CODE;
    }
    return ledger.names().stream().anyMatch(l -> isOver(l, stack)) ? Use.NAME : Use.FIGURES;
  }

  /** The column of the form that a column of the grid is: the one with most labels over it. */
  Optional<FormColumn> column(int column) {
    Set<String> stack = stack(column);
    FormColumn best = null;
    for (FormColumn candidate : table.columns()) {
      boolean fits =
          isOver(candidate.label(), stack)
              && candidate.groups().stream().allMatch(g -> isOver(g, stack));
      if (fits && (best == null || candidate.groups().size() > best.groups().size())) {
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isOver(Label label, Set<String> stack) {
    return texts(label).stream().anyMatch(stack::contains);
  }

  private Set<String> stack(int column) {
    Set<String> stack = new HashSet<>();
    for (int r = 0; r < depth; r++) {
      stack.add(plain(grid.text(r, column)));
    }
    stack.remove("");
    return stack;
  }
}
