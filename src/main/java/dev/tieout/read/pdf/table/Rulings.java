package dev.tieout.read.pdf.table;

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
      }
    }
    List<Rule> all = new ArrayList<>(merge(flat, measure));
    all.addAll(merge(upright, measure));
    return all;
  }

  private static boolean isThin(Ink ink, Measure measure) {
    double thin = Math.min(ink.box().width(), ink.box().height());
    double longer = Math.max(ink.box().width(), ink.box().height());
    return thin <= measure.thickest() && longer >= thin;
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
    for (Rule next : sorted) {
      if (next.from() <= open.to() + gap(open, next, measure)) {
        open = new Rule(open.flat(), at, open.from(), Math.max(open.to(), next.to()));
      } else {
        out.add(open);
        open = new Rule(next.flat(), at, next.from(), next.to());
      }
    }
    out.add(open);
    return out;
  }

  /**
   * The gap that is bridged: the corner that two lines leave open and the gaps of a dotted line,
   * not the one between the underlines of two heads.
   */
  private static double gap(Rule a, Rule b, Measure measure) {
    return measure.near() / 2;
  }
}
