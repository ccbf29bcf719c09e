package dev.tieout.grid;

import dev.tieout.source.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a grid out of cells whose spans may be wrong. Cells come either row by row, each put at the
 * next free column as browsers do ({@link #row} and {@link #cell}), or at positions of their own
 * ({@link #at}).
 *
 * <p>No text is ever lost. A span that runs into another cell is cut short, and a cell that would
 * begin under another one hands its text to that one; both are remarked as {@code span-overlap}. A
 * span that is cut because the table ends is remarked as {@code span-clipped}. Not thread-safe.
 */
public final class GridBuilder {
  /**
   * A grid and what was wrong with its spans.
   *
   * @param grid the grid
   * @param remarks at most one of each code, with the number of cells concerned
   */
  public record Built(Grid grid, List<Remark> remarks) {
    public Built {
      remarks = List.copyOf(remarks);
    }
  }

  /** The widest span of columns of the HTML standard: "clamped to the range [1, 1000]". */
  public static final int MOST_COLUMNS = 1000;

  private final Place place;
  private final int limit;
  private final List<DraftCell> drafts = new ArrayList<>();
  private int[] freeFrom = new int[16];
  private int row = -1;
  private int column;
  private int sectionDraft;
  private int rows;
  private long spanned;

  /**
   * A builder of one grid.
   *
   * @param place where the table begins
   * @param limit most positions (rows × columns) that the grid may have
   */
  public GridBuilder(Place place, int limit) {
    this.place = place;
    this.limit = limit;
  }

  /** Begins the next row. */
  public GridBuilder row() {
    row++;
    rows = Math.max(rows, row + 1);
    column = 0;
    return this;
  }

  /**
   * Puts a cell at the next column of the row that is free of cells from above.
   *
   * @throws GridTooLargeException when the table grows over the limit
   */
  public GridBuilder cell(Span span, String text, Place where) {
    int columns = Math.min(span.columns(), MOST_COLUMNS);
    grow(columns);
    while (column < freeFrom.length && freeFrom[column] > row) {
      column++;
    }
    drafts.add(new DraftCell(row, column, span, text, where));
    reserve(column, columns, span.rows());
    column += columns;
    return this;
  }

  /** Ends a section of rows: no cell of it reaches into the next. The last one ends by itself. */
  public GridBuilder endSection() {
    for (DraftCell draft : drafts.subList(sectionDraft, drafts.size())) {
      draft.endAt(row + 1);
    }
    Arrays.fill(freeFrom, 0);
    sectionDraft = drafts.size();
    return this;
  }

  /** Puts a cell at a position of its own. */
  public GridBuilder at(int atRow, int atColumn, Span span, String text, Place where) {
    grow(span.columns());
    rows = Math.max(rows, atRow + 1);
    drafts.add(new DraftCell(atRow, atColumn, span, text, where));
    return this;
  }

  /**
   * The grid of all cells so far.
   *
   * <p>Where spans reach beyond the last cell that begins in a row or column, two cells that agree
   * make the table larger, as in the HTML standard; one alone is a mistake and is clipped, as
   * browsers clip it.
   *
   * @throws GridTooLargeException when it has more positions than allowed
   */
  public Built build() {
    int height = new Extent(rows).of(drafts, DraftCell::bottom, d -> d.row);
    int width = new Extent(0).of(drafts, DraftCell::right, d -> d.column);
    if ((long) height * width > limit) {
      throw new GridTooLargeException(limit);
    }
    SpanRemarks remarks = new SpanRemarks();
    for (DraftCell draft : drafts) {
      draft.clip(height, width);
      if (draft.isClipped()) {
        remarks.clipped(draft);
      }
    }
    List<Cell> cells = new Packing(height, width, remarks).pack(drafts);
    return new Built(new Grid(height, width, cells, place), remarks.list());
  }

  /** Spans alone can make a short source huge: stop long before memory runs out. */
  private void grow(int columns) {
    spanned += columns;
    if (column + columns > limit || spanned > 64L * limit || drafts.size() >= limit) {
      throw new GridTooLargeException(limit);
    }
  }

  private void reserve(int from, int columns, int spanRows) {
    if (from + columns > freeFrom.length) {
      freeFrom = Arrays.copyOf(freeFrom, Math.max(from + columns, 2 * freeFrom.length));
    }
    boolean open = spanRows == Span.TO_SECTION_END || spanRows > Integer.MAX_VALUE - row;
    int until = open ? Integer.MAX_VALUE : row + spanRows;
    for (int c = from; c < from + columns; c++) {
      freeFrom[c] = Math.max(freeFrom[c], until);
    }
  }
}
