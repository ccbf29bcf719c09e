package dev.tieout.reading;

import dev.tieout.form.FormColumn;
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
import java.util.stream.Collectors;

/** What the heads of a grid say of its columns, for one table of a form. */
final class LedgerHead {
  private final Grid grid;
  private final FormTable table;
  private final Ledger ledger;
  private final int first;
  private final Set<String> words = new HashSet<>();
  private final Set<String> rows = new HashSet<>();
  private final int depth;

  /**
   * The head of a grid for one table.
   *
   * @param first the row that it begins with
   * @param beside all tables that stand side by side in the grid, this one among them
   */
  LedgerHead(Grid grid, int first, FormTable table, Ledger ledger, List<FormTable> beside) {
    this.grid = grid;
    this.first = first;
    this.table = table;
    this.ledger = ledger;
    beside.forEach(this::collect);
    this.depth = depth();
  }

  private void collect(FormTable of) {
    words.addAll(words(of));
    of.rows().forEach(r -> rows.addAll(texts(r.label())));
  }

  /** The words that stand in the head of a table, in the form in which they are compared. */
  static Set<String> words(FormTable of) {
    List<Label> labels = new ArrayList<>(of.furniture());
    of.ledger().ifPresent(l -> labels.addAll(l.codes()));
    of.ledger().ifPresent(l -> labels.addAll(l.names()));
    for (FormColumn column : of.columns()) {
      labels.add(column.label());
      labels.addAll(column.groups());
    }
    return labels.stream().flatMap(l -> texts(l).stream()).collect(Collectors.toSet());
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
    int last = first;
    for (int r = first; r < grid.rows(); r++) {
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

  boolean isEmpty() {
    return depth == first;
  }

  /** The row after the last that may hold figures: behind it are but notes over all columns. */
  int end() {
    int end = grid.rows();
    while (end > depth && isNote(filled(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean isNote(List<Cell> filled) {
    return filled.size() == 1
        && filled.get(0).columnSpan() == grid.columns()
        && !Numerals.parse(filled.get(0).text()).isNumber();
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
    return isHeadWord(words, text) || isUnit(text);
  }

  /** Whether a text is one of these words, with or without a unit behind it. */
  static boolean isHeadWord(Set<String> words, String text) {
    return words.contains(bare(text)) && !Numerals.parse(text).isNumber();
  }

  /** A text in the form in which labels are compared, without a unit behind it. */
  static String bare(String text) {
    return plain(MoneyUnit.without(text));
  }

  private static boolean isUnit(String text) {
    return !MoneyUnit.statedIn(text).isEmpty();
  }

  /** The cells of the head, also where it is repeated, that state a unit of money. */
  List<Cell> units() {
    return grid.cells().stream()
        .filter(c -> isUnit(c.text()) && c.row() >= first && isHead(c.row()))
        .toList();
  }

  /** The cells of the head over a column, from the top down. */
  List<Cell> over(int column) {
    Set<Cell> over = new LinkedHashSet<>();
    for (int r = first; r < depth; r++) {
      grid.at(r, column).filter(c -> isHeadWord(words, c.text())).ifPresent(over::add);
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
    for (int r = first; r < depth; r++) {
      stack.add(bare(grid.text(r, column)));
    }
    stack.remove("");
    return stack;
  }
}
