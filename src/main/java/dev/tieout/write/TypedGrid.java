package dev.tieout.write;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import dev.tieout.infer.column.Column;
import dev.tieout.infer.column.TableSchema;
import java.util.ArrayList;
import java.util.List;

/** Describes the file of a table that is on no known form: how to read each of its columns. */
final class TypedGrid {
  private TypedGrid() {}

  static Resource resource(String name, String path, Grid grid, List<String> captions) {
    TableSchema schema = TableSchema.of(grid, captions);
    List<Field> fields = new ArrayList<>();
    for (int c = 0; c < grid.columns(); c++) {
      fields.add(Field.of("column_" + (c + 1), column(grid, schema, c)));
    }
    Layout layout = new Layout(false, schema.headRows(), schema.missing());
    return new Resource(name, path + ".csv", fields, List.of(), layout);
  }

  /** A cell that is changed so that no spreadsheet runs it is no number any more. */
  private static Column column(Grid grid, TableSchema schema, int column) {
    boolean changed =
        grid.cells().stream()
            .filter(c -> c.column() == column && c.row() >= schema.headRows())
            .map(Cell::text)
            .anyMatch(t -> !CellText.safe(t).equals(t) && !schema.missing().contains(t));
    Column found = schema.columns().get(column);
    return changed ? found.asText() : found;
  }
}
