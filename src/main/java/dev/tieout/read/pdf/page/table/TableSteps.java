package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import dev.tieout.read.pdf.page.Glyph;
import dev.tieout.read.pdf.page.PageContent;
import dev.tieout.read.pdf.page.TextLine;
import dev.tieout.read.pdf.page.TextLines;
import java.util.ArrayList;
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
 * @param crowded whether there are too many lines to look for the cells that they close
 */
public record TableSteps(
    PageContent page,
    Measure measure,
    List<Rule> rulings,
    Edges edges,
    List<Box> cells,
    List<TableRegion> regions,
    List<TableText> tables,
    List<TextLine> outside,
    boolean crowded) {

  /** More lines on one page than any table has; each is held against each. */
  private static final int MOST = 4_000;

  /** Finds the tables of a page. */
  public static TableSteps of(PageContent page) {
    Measure measure = Measure.of(page.glyphs());
    List<Rule> found = Rulings.of(page, measure);
    boolean crowded = found.size() > MOST;
    List<Rule> rulings = crowded ? List.of() : found;
    Edges edges = Edges.of(rulings, measure);
    List<Box> cells = RuledCells.of(edges, measure);
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
    crowded |= edges.groups(measure).stream().anyMatch(RuledCells::isCrowded);
    return new TableSteps(
        page, measure, rulings, edges, cells, regions, taker.tables(), outside, crowded);
  }

  /** Pieces of lines between wide gaps, those together that stand close under one another. */
  public List<Box> blocks() {
    List<Box> pieces = new ArrayList<>();
    for (ChunkLine line : ChunkLine.of(page.glyphs(), measure)) {
      line.chunks().forEach(c -> pieces.add(c.box()));
    }
    Groups groups = new Groups(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      for (int j = i + 1; j < pieces.size(); j++) {
        Box a = pieces.get(i);
        Box b = pieces.get(j);
        boolean close = b.top() - a.bottom() < measure.size() / 2 && b.top() >= a.top();
        if (close && a.overlapX(b) > 0) {
          groups.join(i, j);
        }
      }
    }
    return groups.lists(pieces).stream().map(Box::around).toList();
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
