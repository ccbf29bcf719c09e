package dev.tieout.reading;

import dev.tieout.form.FormColumn;
import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import dev.tieout.form.Label;
import dev.tieout.form.Ledger;
import dev.tieout.form.Slot;
import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of one table, gathered block by block; each is told by its code or by its label. */
final class LedgerRows {
  private final Grid grid;
  private final LedgerHead head;
  private final FormTable table;
  private final Ledger ledger;
  private final Map<String, FormRow> printed = new LinkedHashMap<>();
  private final Map<Slot, Filling> fillings = new LinkedHashMap<>();
  private final Map<String, PrintedAt> places = new HashMap<>();
  private int last = -1;
  private int values;
  private boolean spoilt;

  /**
   * Where a row is printed.
   *
   * @param row row of the grid
   * @param block the columns of the grid that belong to it
   */
  record PrintedAt(int row, LedgerBlock block) {}

  LedgerRows(Grid grid, int first, FormTable table, Ledger ledger, List<FormTable> beside) {
    this.grid = grid;
    this.table = table;
    this.ledger = ledger;
    this.head = new LedgerHead(grid, first, table, ledger, beside);
  }

  LedgerHead head() {
    return head;
  }

  /** Whether rows were taken in of a block that turned out to be none of the table. */
  boolean isSpoilt() {
    return spoilt;
  }

  /** Where the row of that id is printed; empty when it is not. */
  Optional<PrintedAt> printedAt(String id) {
    return Optional.ofNullable(places.get(id));
  }

  int values() {
    return values;
  }

  /**
   * Takes in the rows of the block in a range of columns.
   *
   * @return whether it is one of the table, with every row known
   */
  boolean add(int[] range) {
    Optional<LedgerBlock> block = LedgerBlock.of(head, range, table.columns());
    if (block.isEmpty()) {
      return false;
    }
    int end = head.end();
    for (int r = head.rows(); r < end; r++) {
      if (!head.isHead(r) && !row(r, block.get())) {
        spoilt = true;
        return false;
      }
    }
    return !isAlone(block.get()) || !printed.isEmpty() || blankRow(block.get());
  }

  /** The one row of a table that no label tells, when nothing is filled in. */
  private boolean blankRow(LedgerBlock block) {
    int r = head.rows();
    return r >= grid.rows() || known("", true).filter(row -> figures(r, row, block)).isPresent();
  }

  /** Takes in one row; false when it holds something and it is not known what. */
  private boolean row(int r, LedgerBlock block) {
    String code = text(r, block.codes());
    String name = text(r, block.names());
    boolean blank = block.figures().values().stream().allMatch(c -> grid.text(r, c).isBlank());
    if (code.isEmpty() && name.isEmpty() && (blank || !isAlone(block))) {
      return blank;
    }
    if (blank && LedgerHead.plain(code + name).isEmpty()) {
      return true;
    }
    Optional<FormRow> row =
        ledger.isCode(code)
            ? Optional.of(new FormRow(code, List.of(), new Label(name, "", List.of())))
            : known(code.equals(name) ? name : code + name, isAlone(block));
    if (row.isEmpty() || printed.containsKey(row.get().id())) {
      return false;
    }
    return figures(r, row.get(), block);
  }

  /** Takes in the figures of a row; false when one of them stands for several cells. */
  private boolean figures(int r, FormRow row, LedgerBlock block) {
    printed.put(row.id(), row);
    places.put(row.id(), new PrintedAt(r, block));
    for (FormColumn column : table.columns()) {
      Optional<Cell> cell =
          Optional.ofNullable(block.figures().get(column.id())).flatMap(c -> grid.at(r, c));
      if (cell.filter(LedgerRows::isOfSeveral).isPresent()) {
        return false;
      }
      values += cell.isPresent() ? 1 : 0;
      fillings.put(
          table.slot(row, column),
          cell.<Filling>map(c -> new Filling.Found(c.text(), c.place(), Basis.CELL))
              .orElseGet(() -> new Filling.Lost(List.of())));
    }
    return true;
  }

  private static boolean isOfSeveral(Cell cell) {
    return !cell.text().isBlank() && (cell.rowSpan() > 1 || cell.columnSpan() > 1);
  }

  /** A table without codes and names has one row, which no label tells. */
  private static boolean isAlone(LedgerBlock block) {
    return block.codes().isEmpty() && block.names().isEmpty();
  }

  /** The text of cells of a row, each cell once, without words of the head. */
  private String text(int r, List<Integer> columns) {
    Set<Cell> cells = new LinkedHashSet<>();
    columns.forEach(c -> grid.at(r, c).ifPresent(cells::add));
    StringBuilder text = new StringBuilder();
    for (Cell cell : cells) {
      if (!isHeadWord(cell.text())) {
        text.append(cell.text().replace("\n", "").strip());
      }
    }
    return text.toString();
  }

  private boolean isHeadWord(String text) {
    String plain = LedgerHead.plain(text);
    return ledger.codes().stream().anyMatch(l -> LedgerHead.texts(l).contains(plain));
  }

  /** The row of the form with that label; of several the first that was not met yet. */
  private Optional<FormRow> known(String text, boolean alone) {
    String plain = LedgerHead.plain(text);
    List<FormRow> rows = table.rows();
    List<Integer> fitting = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean fits = alone || LedgerHead.texts(rows.get(i).label()).contains(plain);
      if (fits && !printed.containsKey(rows.get(i).id())) {
        fitting.add(i);
      }
    }
    Optional<Integer> next = fitting.stream().filter(i -> i > last).findFirst();
    Optional<Integer> found = next.or(() -> fitting.stream().findFirst());
    found.ifPresent(i -> last = i);
    return found.map(rows::get);
  }

  /** The table with the rows that were found; rows that no body may leave out are there, lost. */
  FormTable table() {
    List<FormRow> rows = new ArrayList<>(printed.values());
    for (FormRow row : table.rows()) {
      if (!printed.containsKey(row.id()) && !ledger.optional().contains(row.id())) {
        rows.add(row);
      }
    }
    return table.with(rows);
  }

  /** What each slot of that table holds. */
  Map<Slot, Filling> fillings(FormTable of) {
    Map<Slot, Filling> all = new LinkedHashMap<>();
    of.slots().forEach(s -> all.put(s, fillings.getOrDefault(s, new Filling.Lost(List.of()))));
    return all;
  }
}
