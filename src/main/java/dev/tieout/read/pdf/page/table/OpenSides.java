package dev.tieout.read.pdf.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Closes what is ruled on three sides. Tables are often drawn without their left and right border,
 * and a page break cuts a table without drawing one: where two or more lines that hang together end
 * side by side on the outside of their group, the border is implied there.
 */
final class OpenSides {
  private final Measure measure;
  private final List<Rule> implied = new ArrayList<>();

  private OpenSides(Measure measure) {
    this.measure = measure;
  }

  /** The borders that some edges imply. */
  static List<Rule> of(Edges edges, Measure measure) {
    OpenSides sides = new OpenSides(measure);
    for (Edges group : edges.groups(measure)) {
      int before = sides.implied.size();
      sides.close(group.upright(), group.flat());
      List<Rule> flat = new ArrayList<>(group.flat());
      flat.addAll(sides.widen(before, group.flat()));
      sides.close(flat, group.upright());
    }
    return sides.implied;
  }

  /**
   * Where a drawn line goes on over the outermost uprights, columns stand outside of these, and
   * what is implied at the uprights' ends goes on as far; the lines made longer.
   */
  private List<Rule> widen(int first, List<Rule> drawn) {
    List<Rule> wider = new ArrayList<>();
    for (int i = first; i < implied.size(); i++) {
      Rule rule = implied.get(i);
      double from = drawn.stream().mapToDouble(Rule::from).min().orElse(rule.from());
      double to = drawn.stream().mapToDouble(Rule::to).max().orElse(rule.to());
      if (from < rule.from() - measure.reach() || to > rule.to() + measure.reach()) {
        Rule longer =
            new Rule(true, rule.at(), Math.min(from, rule.from()), Math.max(to, rule.to()));
        implied.set(i, longer);
        wider.add(longer);
      }
    }
    return wider;
  }

  /** Implies what crosses the {@code rules} at their first and at their last end. */
  private void close(List<Rule> rules, List<Rule> others) {
    if (rules.size() < 2 || others.isEmpty()) {
      return;
    }
    double first = rules.stream().mapToDouble(Rule::from).min().orElseThrow();
    double last = rules.stream().mapToDouble(Rule::to).max().orElseThrow();
    close(ending(rules, Rule::from, first), first, others);
    close(ending(rules, Rule::to, last), last, others);
  }

  private List<Rule> ending(List<Rule> rules, ToDoubleFunction<Rule> end, double at) {
    return rules.stream()
        .filter(r -> Math.abs(end.applyAsDouble(r) - at) <= measure.reach())
        .toList();
  }

  private void close(List<Rule> open, double at, List<Rule> others) {
    if (open.size() < 2) {
      return;
    }
    double from = open.stream().mapToDouble(Rule::at).min().orElseThrow();
    double to = open.stream().mapToDouble(Rule::at).max().orElseThrow();
    boolean drawn =
        others.stream()
            .anyMatch(
                o ->
                    Math.abs(o.at() - at) <= measure.near()
                        && o.from() <= from + measure.reach()
                        && o.to() >= to - measure.reach());
    if (!drawn) {
      implied.add(new Rule(!open.get(0).flat(), at, from, to));
    }
  }
}
