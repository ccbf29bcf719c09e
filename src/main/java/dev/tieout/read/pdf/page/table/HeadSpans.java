package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Heads that stand over several columns without reaching over all of them: a line under the head
 * says how far it goes, else that it stands in the middle of the heads below it.
 */
final class HeadSpans {
  private final List<Double> columns;
  private final List<Rule> rulings;

  private HeadSpans(List<Double> columns, List<Rule> rulings) {
    this.columns = columns;
    this.rulings = rulings;
  }

  /** The lines with their heads widened; only lines above the first numbers have heads. */
  static List<PlacedLine> widen(List<PlacedLine> lines, List<Double> columns, List<Rule> rulings) {
    HeadSpans spans = new HeadSpans(columns, rulings);
    List<PlacedLine> out = new ArrayList<>(lines);
    for (int i = 0; i + 1 < lines.size() && isHead(lines, i); i++) {
      PlacedLine below = lines.get(i + 1);
      List<Placed> wider = new ArrayList<>();
      for (Placed p : lines.get(i).chunks()) {
        Placed ruled = spans.wider(p, below);
        wider.add(
            ruled.equals(p)
                ? new HeadMiddle(lines.get(i), below, lines.subList(i + 1, lines.size())).wider(p)
                : ruled);
      }
      out.set(i, new PlacedLine(wider));
    }
    return out;
  }

  private static boolean isHead(List<PlacedLine> lines, int i) {
    return !lines.get(i).hasFigures() || TextRows.isHeadOfYears(lines, i);
  }

  private Placed wider(Placed p, PlacedLine below) {
    Box box = p.chunk().box();
    for (Rule rule : rulings) {
      boolean under =
          rule.flat()
              && rule.at() > box.centreY()
              && rule.at() < below.box().centreY()
              && rule.from() <= box.left() + box.height()
              && rule.to() >= box.right() - box.height()
              && rule.length() < 0.9 * (columns.get(columns.size() - 1) - columns.get(0));
      if (under) {
        return under(p, rule);
      }
    }
    return p;
  }

  /** The head with the columns whose middle is over the line. */
  private Placed under(Placed p, Rule rule) {
    int from = p.from();
    int to = p.to();
    for (int c = 0; c + 1 < columns.size(); c++) {
      double middle = (columns.get(c) + columns.get(c + 1)) / 2;
      if (middle > rule.from() && middle < rule.to()) {
        from = Math.min(from, c);
        to = Math.max(to, c);
      }
    }
    return new Placed(p.chunk(), from, to);
  }
}
