package dev.tieout.infer.column;

import dev.tieout.grid.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * How to read the cells of a table.
 *
 * @param headRows rows at its top that are its head
 * @param columns its columns
 * @param missing texts that say that there is no value, beside the empty text
 */
public record TableSchema(int headRows, List<Column> columns, List<String> missing) {
  public TableSchema {
    columns = List.copyOf(columns);
    missing = List.copyOf(missing);
  }

  /**
   * The schema of a table.
   *
   * @param captions lines before it, which may state a unit
   */
  public static TableSchema of(Grid grid, List<String> captions) {
    int head = HeadRows.count(grid);
    List<ColumnCells> cells = new ArrayList<>();
    for (int c = 0; c < grid.columns(); c++) {
      cells.add(ColumnCells.of(grid, c, head));
    }
    String decimal = decimal(cells);
    List<String> titles = new ArrayList<>(captions);
    for (int r = 0; r < head; r++) {
      grid.at(r, 0)
          .filter(t -> t.columnSpan() == grid.columns())
          .ifPresent(t -> titles.add(t.text()));
    }
    ColumnReader reader = new ColumnReader(decimal, Units.ofCaption(titles));
    List<Column> columns = new ArrayList<>();
    TreeSet<String> missing = new TreeSet<>();
    for (int c = 0; c < cells.size(); c++) {
      Column column = reader.read(cells.get(c), HeadRows.path(grid, c, head));
      columns.add(column);
      if (column.kind() != Column.Kind.STRING) {
        missing.addAll(cells.get(c).signs());
      }
    }
    return new TableSchema(head, withStub(columns), List.copyOf(missing));
  }

  /** The sign before decimals that the columns show which have only one reading. */
  private static String decimal(List<ColumnCells> cells) {
    TreeSet<String> shown = new TreeSet<>();
    for (ColumnCells column : cells) {
      if (column.areNumbers()) {
        Punctuations.of(column.cores(), "")
            .filter(p -> p.isShown(column.cores()))
            .ifPresent(p -> shown.add(p.decimal()));
      }
    }
    return shown.size() == 1 ? shown.first() : "";
  }

  /** Columns of words before the first with numbers label the rows. */
  private static List<Column> withStub(List<Column> columns) {
    boolean numbers = columns.stream().anyMatch(c -> c.style().isPresent());
    List<Column> marked = new ArrayList<>(columns);
    for (int c = 0; c < columns.size() && numbers; c++) {
      if (columns.get(c).style().isPresent()) {
        break;
      }
      marked.set(c, columns.get(c).labelling());
    }
    return marked;
  }
}
