package dev.tieout.read.pdf.page.table;

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
    Edges drawn = met(flat, upright, measure);
    List<Rule> all = new ArrayList<>(OpenSides.of(drawn, measure));
    all.addAll(drawn.flat());
    all.addAll(drawn.upright());
    return met(
        Rulings.merge(all.stream().filter(Rule::flat).toList(), measure),
        Rulings.merge(all.stream().filter(r -> !r.flat()).toList(), measure),
        measure);
  }

  private static Edges met(List<Rule> flat, List<Rule> upright, Measure measure) {
    return new Edges(
        kept(Rulings.merge(reaching(flat, upright, measure), measure), measure),
        kept(Rulings.merge(reaching(upright, flat, measure), measure), measure));
  }

  /** The edges parted into groups that hang together. */
  List<Edges> groups(Measure measure) {
    List<Rule> all = new ArrayList<>(flat);
    all.addAll(upright);
    Groups groups = new Groups(all.size());
    for (int i = 0; i < flat.size(); i++) {
      for (int j = 0; j < upright.size(); j++) {
        if (flat.get(i).crosses(upright.get(j), measure.near())) {
          groups.join(i, flat.size() + j);
        }
      }
    }
    return groups.lists(all).stream()
        .map(
            g ->
                new Edges(
                    g.stream().filter(Rule::flat).toList(),
                    g.stream().filter(r -> !r.flat()).toList()))
        .toList();
  }

  private static List<Rule> kept(List<Rule> rules, Measure measure) {
    return rules.stream().filter(r -> r.length() >= measure.charWidth()).toList();
  }

  private static List<Rule> reaching(List<Rule> rules, List<Rule> others, Measure measure) {
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
