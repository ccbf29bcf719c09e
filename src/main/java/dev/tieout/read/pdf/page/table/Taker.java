package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import dev.tieout.read.pdf.page.Drawing;
import dev.tieout.read.pdf.page.Glyph;
import dev.tieout.read.pdf.page.PageContent;
import dev.tieout.read.pdf.page.Turn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

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
      add(table, strip.glyphs());
    } else if (Fill.of(table).isScattered()) {
      charts.add(region.box());
    }
  }

  /** Takes strips whose text makes a table. */
  void take(List<Strip> strips, boolean ruled, Measure measure) {
    for (Strip strip : strips) {
      if (isWhole(strip) && charts.stream().noneMatch(c -> c.holdsCentreOf(strip.box()))) {
        List<Glyph> inside = inside(strip.box());
        TableText table =
            StripTable.of(new Strip(strip.box(), strip.frame(), inside, strip.rulings()), measure);
        if (Plausible.is(table, ruled, slopes(strip.box()))) {
          add(table, inside);
        }
      }
    }
  }

  /** Whether no table has taken anything of a strip. */
  private boolean isWhole(Strip strip) {
    int still = 0;
    for (Glyph glyph : left) {
      still += glyph.turn() != Turn.SLANTED && strip.box().holdsCentreOf(glyph.box()) ? 1 : 0;
    }
    return still > 0 && still == strip.glyphs().size();
  }

  /** Curves and slopes drawn in a box, of which charts have many and tables none. */
  private int slopes(Box box) {
    return page.drawings().stream()
        .filter(d -> box.holdsCentreOf(d.box()))
        .mapToInt(Drawing::slopes)
        .sum();
  }

  private List<Glyph> inside(Box box) {
    return Overhang.inside(left, box);
  }

  private void add(TableText table, List<Glyph> glyphs) {
    tables.add(table);
    Set<Glyph> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    taken.addAll(glyphs);
    List<Glyph> rest = new ArrayList<>(left.size());
    for (Glyph glyph : left) {
      if (!taken.contains(glyph)) {
        rest.add(glyph);
      }
    }
    left = rest;
  }
}
