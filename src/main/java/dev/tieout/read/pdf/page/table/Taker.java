package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import dev.tieout.read.pdf.page.Drawing;
import dev.tieout.read.pdf.page.Glyph;
import dev.tieout.read.pdf.page.PageContent;
import dev.tieout.read.pdf.page.Turn;
import java.util.ArrayList;
import java.util.List;

/** Hands the glyphs of a page out to its tables: what one has taken no other can have. */
final class Taker {
  private final List<TableText> tables = new ArrayList<>();
  private final List<Box> charts = new ArrayList<>();
  private final PageContent page;
  private List<Glyph> left;

  Taker(PageContent page) {
    this.page = page;
    left = page.glyphs();
  }

  List<TableText> tables() {
    return tables;
  }

  /** The glyphs of no table. */
  List<Glyph> left() {
    return left;
  }

  /** Takes a region that lines close. */
  void takeRuled(TableRegion region, List<Rule> rulings) {
    List<Glyph> inside = inside(region.box());
    if (inside.stream().allMatch(Glyph::isBlank)) {
      return;
    }
    Measure measure = Measure.of(inside);
    TableFrame ruled = OpenFrame.of(RuledFrame.of(region, measure), rulings, left, measure);
    Strip strip = new Strip(ruled.box(), ruled, inside(ruled.box()), rulings);
    TableText table = StripTable.of(strip, measure);
    if (Plausible.isRuled(table, slopes(region.box()))) {
      add(table);
    } else if (Fill.of(table).isScattered()) {
      charts.add(region.box());
    }
  }

  /** Takes strips whose text makes a table. */
  void take(List<Strip> strips, boolean ruled, Measure measure) {
    for (Strip strip : strips) {
      if (charts.stream().anyMatch(c -> c.holdsCentreOf(strip.box()))) {
        continue;
      }
      List<Glyph> inside = inside(strip.box());
      if (inside.size() == strip.glyphs().size() && !inside.isEmpty()) {
        TableText table = StripTable.of(strip, measure);
        if (Plausible.is(table, ruled, slopes(strip.box()))) {
          add(table);
        }
      }
    }
  }

  /** Curves and slopes drawn in a box, of which charts have many and tables none. */
  private int slopes(Box box) {
    return page.drawings().stream()
        .filter(d -> box.holdsCentreOf(d.box()))
        .mapToInt(Drawing::slopes)
        .sum();
  }

  private List<Glyph> inside(Box box) {
    return left.stream()
        .filter(g -> g.turn() != Turn.SLANTED && box.holdsCentreOf(g.box()))
        .toList();
  }

  private void add(TableText table) {
    tables.add(table);
    Box box = table.frame().box();
    left =
        left.stream().filter(g -> g.turn() == Turn.SLANTED || !box.holdsCentreOf(g.box())).toList();
  }
}
