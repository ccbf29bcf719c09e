package dev.tieout.read.html;

import dev.tieout.grid.Grid;
import dev.tieout.grid.GridBuilder;
import dev.tieout.grid.Remark;
import dev.tieout.read.Limits;
import dev.tieout.read.LostCharacters;
import dev.tieout.source.ElementPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns a table that was read to its end into pieces: a grid, or its content where it is layout.
 */
final class TableFinisher {
  /** Spans and ragged rows leave positions without a cell of their own. */
  private static final long POSITIONS_FOR_EACH_CELL = 4;

  private final ElementPaths paths;
  private final LostCharacters lost;
  private final List<Remark> remarks = new ArrayList<>();
  private int positionsLeft;
  private int pictures;
  private @Nullable ElementPlace firstPicture;

  TableFinisher(ElementPaths paths, LostCharacters lost, Limits limits) {
    this.paths = paths;
    this.lost = lost;
    this.positionsLeft =
        (int) Math.min(Integer.MAX_VALUE, POSITIONS_FOR_EACH_CELL * limits.cells());
  }

  /**
   * Finishes a table. Its captions come first, tables in its cells that are tables of their own
   * after it.
   */
  List<Piece> finish(TableDraft table) {
    List<Piece> pieces = new ArrayList<>(table.captions);
    if (TableUse.isLayout(table)) {
      table.cells().forEach(c -> pieces.addAll(c.pieces));
    } else if (!isSpacer(table)) {
      pieces.add(new Piece.Table(grid(table)));
      table.cells().forEach(c -> pieces.addAll(c.tables()));
    }
    return pieces;
  }

  /** What was wrong with the spans and the cells of all tables. */
  List<Remark> remarks() {
    List<Remark> all = new ArrayList<>(remarks);
    if (firstPicture != null) {
      Map<String, String> arguments = Map.of("count", String.valueOf(pictures));
      all.add(new Remark("picture-in-cell", firstPicture, arguments));
    }
    return all;
  }

  /** Nothing, or one cell with nothing in it: it only makes room. */
  private static boolean isSpacer(TableDraft table) {
    return table.cells().count() < 2 && table.cells().allMatch(CellDraft::isBlank);
  }

  private Grid grid(TableDraft table) {
    GridBuilder builder = new GridBuilder(paths.place(table.element, table.line), positionsLeft);
    boolean first = true;
    for (TableDraft.Section section : table.sections()) {
      if (!first) {
        builder.endSection();
      }
      first = false;
      section.rows().forEach(row -> addRow(builder, row));
    }
    GridBuilder.Built built = builder.build();
    remarks.addAll(built.remarks());
    positionsLeft -= built.grid().rows() * built.grid().columns();
    return built.grid();
  }

  private void addRow(GridBuilder builder, List<CellDraft> row) {
    builder.row();
    for (CellDraft cell : row) {
      ElementPlace place = paths.place(cell.element, cell.line);
      if (cell.isOnlyPicture()) {
        firstPicture = firstPicture == null ? place : firstPicture;
        pictures++;
      }
      builder.cell(cell.span, lost.mend(cell.text(), place), place);
    }
  }
}
