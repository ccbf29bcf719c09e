package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Ink;
import dev.tieout.read.pdf.page.PageContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The step from ink to rulings: thin ink is a line, whether it was stroked or filled; lines that
 * overlap or nearly touch on one height are one, and so are the two of a double line.
 */
final class Rulings {
  private Rulings() {}

  /** A page's rulings, flat ones first, by height, then from the left. */
  static List<Rule> of(PageContent page, Measure measure) {
    List<Rule> flat = new ArrayList<>();
    List<Rule> upright = new ArrayList<>();
    for (Ink ink : page.inks()) {
      if (!ink.white() && isThin(ink, measure)) {
        Rule rule = Rule.along(ink.box());
        (rule.flat() ? flat : upright).add(rule);
        if (isDot(ink)) {
          (rule.flat() ? upright : flat).add(rule.across());
        }
      }
    }
    List<Rule> all = new ArrayList<>(merge(flat, measure));
    all.addAll(merge(upright, measure));
    // What is left of single dots.
    all.removeIf(r -> r.length() < measure.near());
    return all;
  }

  private static boolean isThin(Ink ink, Measure measure) {
    return Math.min(ink.box().width(), ink.box().height()) <= measure.thickest();
  }

  /** A dot may belong to a dotted line of either direction. */
  private static boolean isDot(Ink ink) {
    double ratio = ink.box().width() / Math.max(1e-9, ink.box().height());
    return ratio > 0.4 && ratio < 2.5;
  }

  /** Lines of one direction on common heights, with overlapping ones joined. */
  static List<Rule> merge(List<Rule> rules, Measure measure) {
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparingDouble(Rule::at));
    List<Rule> out = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(from).at() > measure.near()) {
        out.addAll(joined(sorted.subList(from, i), measure));
        from = i;
      }
    }
    return out;
  }

  private static List<Rule> joined(List<Rule> band, Measure measure) {
    double at =
        band.stream().mapToDouble(r -> r.at() * (r.length() + 0.01)).sum()
            / band.stream().mapToDouble(r -> r.length() + 0.01).sum();
    List<Rule> sorted = new ArrayList<>(band);
    sorted.sort(Comparator.comparingDouble(Rule::from));
    List<Rule> out = new ArrayList<>();
    Rule open = sorted.get(0);
    Rule last = open;
    for (Rule next : sorted) {
      if (next.from() <= open.to() + gap(last, next, measure)) {
        open = new Rule(open.flat(), at, open.from(), Math.max(open.to(), next.to()));
      } else {
        out.add(open);
        open = new Rule(next.flat(), at, next.from(), next.to());
      }
      last = next;
    }
    out.add(open);
    return out;
  }

  /**
   * The gap that is bridged: what two lines leave open at a corner, and the gaps of a dotted or
   * dashed line, which are about as long as its dots; not the gap between the underlines of two
   * heads, which are longer than a character.
   */
  private static double gap(Rule last, Rule next, Measure measure) {
    double dash = Math.max(last.length(), next.length());
    return Math.max(measure.near() / 2, dash < measure.size() / 2 ? 2 * dash : 0);
  }
}
