package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import java.util.ArrayList;
import java.util.List;
import technology.tabula.Ruling;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** The step from edges to cells: the rectangles that edges close, found by tabula's cell finder. */
final class RuledCells {
  /**
   * The finder's work grows with the square of the number of crossings; a table of 100 × 100 has
   * ten thousand.
   */
  private static final long MOST = 12_000;

  private RuledCells() {}

  static List<Box> of(Edges edges, Measure measure) {
    List<Box> cells = new ArrayList<>();
    for (Edges group : edges.groups(measure)) {
      if (!isCrowded(group)) {
        cells.addAll(find(group));
      }
    }
    return cells;
  }

  /** Whether a group is more than the finder can do in reasonable time; it is left out then. */
  static boolean isCrowded(Edges group) {
    return (long) group.flat().size() * group.upright().size() > MOST;
  }

  private static List<Box> find(Edges group) {
    if (group.flat().isEmpty() || group.upright().isEmpty()) {
      return List.of();
    }
    List<Ruling> flat = group.flat().stream().map(Rule::toTabula).toList();
    List<Ruling> upright = group.upright().stream().map(Rule::toTabula).toList();
    return SpreadsheetExtractionAlgorithm.findCells(flat, upright).stream()
        .map(c -> new Box(c.getLeft(), c.getTop(), c.getRight(), c.getBottom()))
        .toList();
  }
}
