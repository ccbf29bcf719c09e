package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import java.util.List;
import technology.tabula.Ruling;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** The step from edges to cells: the rectangles that edges close, found by tabula's cell finder. */
final class RuledCells {
  private RuledCells() {}

  static List<Box> of(Edges edges) {
    List<Ruling> flat = edges.flat().stream().map(Rule::toTabula).toList();
    List<Ruling> upright = edges.upright().stream().map(Rule::toTabula).toList();
    return SpreadsheetExtractionAlgorithm.findCells(flat, upright).stream()
        .map(c -> new Box(c.getLeft(), c.getTop(), c.getRight(), c.getBottom()))
        .toList();
  }
}
