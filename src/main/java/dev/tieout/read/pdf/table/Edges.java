package dev.tieout.read.pdf.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The step from rulings to edges: what can bound a cell. A line's end that falls short of the line
 * it was meant to meet, or shoots over it, is moved onto it; what is too short to bound a character
 * and meets nothing is dropped.
 *
 * @param flat from left to right
 * @param upright from top to bottom
 */
public record Edges(List<Rule> flat, List<Rule> upright) {
  public Edges {
    flat = List.copyOf(flat);
    upright = List.copyOf(upright);
  }

  static Edges of(List<Rule> rulings, Measure measure) {
    List<Rule> flat = rulings.stream().filter(Rule::flat).toList();
    List<Rule> upright = rulings.stream().filter(r -> !r.flat()).toList();
    return new Edges(
        kept(Rulings.merge(met(flat, upright, measure), measure), measure),
        kept(Rulings.merge(met(upright, flat, measure), measure), measure));
  }

  private static List<Rule> kept(List<Rule> rules, Measure measure) {
    return rules.stream().filter(r -> r.length() >= measure.charWidth()).toList();
  }

  private static List<Rule> met(List<Rule> rules, List<Rule> others, Measure measure) {
    List<Rule> out = new ArrayList<>();
    for (Rule rule : rules) {
      double from = end(rule, rule.from(), others, measure);
      double to = end(rule, rule.to(), others, measure);
      out.add(to > from ? new Rule(rule.flat(), rule.at(), from, to) : rule);
    }
    return out;
  }

  /** The nearest line that an end was meant to meet, else the end as it is. */
  private static double end(Rule rule, double end, List<Rule> others, Measure measure) {
    double best = end;
    double nearest = measure.reach();
    for (Rule other : others) {
      double distance = Math.abs(other.at() - end);
      if (distance <= nearest && other.reaches(rule.at(), measure.reach())) {
        nearest = distance;
        best = other.at();
      }
    }
    return best;
  }
}
