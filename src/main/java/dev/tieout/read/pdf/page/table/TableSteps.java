package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import dev.tieout.read.pdf.page.Glyph;
import dev.tieout.read.pdf.page.PageContent;
import dev.tieout.read.pdf.page.TextLine;
import dev.tieout.read.pdf.page.TextLines;
import java.util.List;

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
 * @param outside the lines of no table
 */
public record TableSteps(
    PageContent page,
    Measure measure,
    List<Rule> rulings,
    Edges edges,
    List<Box> cells,
    List<TableRegion> regions,
    List<TableText> tables,
    List<TextLine> outside) {

  /** Finds the tables of a page. */
  public static TableSteps of(PageContent page) {
    Measure measure = Measure.of(page.glyphs());
    List<Rule> rulings = Rulings.of(page, measure);
    Edges edges = Edges.of(rulings, measure);
    List<Box> cells = RuledCells.of(edges);
    List<TableRegion> regions = TableRegion.of(cells, measure);
    Taker taker = new Taker(page);
    for (TableRegion region : regions) {
      if (region.cells().size() > 1) {
        taker.takeRuled(region, rulings);
      }
    }
    taker.take(RuleStacks.of(rulings, taker.left(), measure), true, measure);
    List<Glyph> left = taker.left();
    List<TextLine> lines = TextLines.of(left);
    taker.take(TextRuns.of(left, lines, rulings, measure), false, measure);
    List<TextLine> outside = taker.left() == left ? lines : TextLines.of(taker.left());
    return new TableSteps(page, measure, rulings, edges, cells, regions, taker.tables(), outside);
  }

  /** Whether lines are drawn at a height over at least half of the width of a box. */
  public boolean isRuled(double height, Box box) {
    double drawn = 0;
    for (Rule rule : rulings) {
      if (rule.flat() && Math.abs(rule.at() - height) <= measure.near()) {
        drawn += Math.max(0, rule.box().overlapX(box));
      }
    }
    return drawn >= box.width() / 2;
  }
}
