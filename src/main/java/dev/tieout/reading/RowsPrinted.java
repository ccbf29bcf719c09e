package dev.tieout.reading;

import dev.tieout.source.Place;
import java.util.List;

/**
 * How the rows of a table were printed where that is not as on the form.
 *
 * @param isReordered whether they came in another order, and were told by their labels
 * @param own rows that the form does not have, in the order of the source
 */
public record RowsPrinted(boolean isReordered, List<OwnRow> own) {
  public RowsPrinted {
    own = List.copyOf(own);
  }

  /** The rows of the form in its order, and no others. */
  public static RowsPrinted asOnForm() {
    return new RowsPrinted(false, List.of());
  }

  /**
   * A row that a body added to those of the form.
   *
   * @param label its label, untouched
   * @param figures what stands in its cells, from left to right, empty ones as empty texts
   * @param above the row of the form that it was printed under; empty for one above them all
   * @param place where it begins
   */
  public record OwnRow(String label, List<String> figures, String above, Place place) {
    public OwnRow {
      figures = List.copyOf(figures);
    }
  }
}
