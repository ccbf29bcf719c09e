package dev.tieout.read.pdf.table;

import dev.tieout.read.pdf.page.Box;
import dev.tieout.read.pdf.page.Glyph;
import dev.tieout.read.pdf.page.PageContent;
import dev.tieout.read.pdf.page.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All that was found on one page, step by step.
 *
 * @param page what it shows
 * @param measure its units
 * @param rulings its lines
 * @param edges what can bound a cell
 * @param cells what edges close
 * @param regions cells that hang together
 * @param tables with columns, rows, spans and text, from top to bottom
 * @param outside the glyphs of no table
 */
public record TableSteps(
    PageContent page,
    Measure measure,
    List<Rule> rulings,
    Edges edges,
    List<Box> cells,
    List<TableRegion> regions,
    List<TableText> tables,
    List<Glyph> outside) {

  /** Finds the tables of a page. */
  public static TableSteps of(PageContent page) {
    Measure measure = Measure.of(page.glyphs());
    List<Rule> rulings = Rulings.of(page, measure);
    Edges edges = Edges.of(rulings, measure);
    List<Box> cells = RuledCells.of(edges);
    List<TableRegion> regions = TableRegion.of(cells, measure);
    List<Glyph> outside = page.glyphs();
    List<TableText> tables = new ArrayList<>();
    for (TableRegion region : regions) {
      if (region.cells().size() > 1) {
        outside = take(RuledFrame.of(region, measure), outside, tables);
      }
    }
    return new TableSteps(page, measure, rulings, edges, cells, regions, tables, outside);
  }

  private static List<Glyph> take(TableFrame frame, List<Glyph> glyphs, List<TableText> tables) {
    Map<Boolean, List<Glyph>> parted =
        glyphs.stream()
            .collect(
                Collectors.partitioningBy(
                    g -> g.turn() != Turn.SLANTED && frame.box().holdsCentreOf(g.box())));
    TableText table = TableText.of(frame, parted.getOrDefault(true, List.of()));
    if (table.isEmpty()) {
      return glyphs;
    }
    tables.add(table);
    return parted.getOrDefault(false, List.of());
  }
}
