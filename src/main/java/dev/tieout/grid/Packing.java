package dev.tieout.grid;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays cells on a grid, first come first served, so that none overlaps another. */
final class Packing {
  private final int width;
  private final @Nullable DraftCell[] owner;
  private final SpanRemarks remarks;

  Packing(int height, int width, SpanRemarks remarks) {
    this.width = width;
    this.owner = new DraftCell[height * width];
    this.remarks = remarks;
  }

  List<Cell> pack(List<DraftCell> drafts) {
    List<DraftCell> placed = new ArrayList<>(drafts.size());
    for (DraftCell draft : drafts) {
      DraftCell above = owner[draft.row * width + draft.column];
      if (above == null) {
        lay(draft);
        placed.add(draft);
      } else {
        above.takeOver(draft.toCell().text());
        remarks.overlaps(draft);
      }
    }
    return placed.stream().map(DraftCell::toCell).toList();
  }

  private void lay(DraftCell draft) {
    int columns = freeColumns(draft);
    int rows = 1;
    while (rows < draft.rows() && isFree(draft.row + rows, draft.column, columns)) {
      rows++;
    }
    if (rows < draft.rows() || columns < draft.columns()) {
      remarks.overlaps(draft);
      draft.shrinkTo(rows, columns);
    }
    claim(draft);
  }

  private int freeColumns(DraftCell draft) {
    int columns = 1;
    while (columns < draft.columns() && isFree(draft.row, draft.column + columns, 1)) {
      columns++;
    }
    return columns;
  }

  private boolean isFree(int row, int column, int columns) {
    for (int c = column; c < column + columns; c++) {
      if (owner[row * width + c] != null) {
        return false;
      }
    }
    return true;
  }

  private void claim(DraftCell draft) {
    for (int r = draft.row; r < draft.bottom(); r++) {
      java.util.Arrays.fill(owner, r * width + draft.column, r * width + draft.right(), draft);
    }
  }
}
