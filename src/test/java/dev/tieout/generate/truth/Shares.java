package dev.tieout.generate.truth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one body's answers fall to the kinds of result: a few kinds get nearly all, many get none.
 */
final class Shares {
  private static final Map<String, Double> USUAL =
      Map.of(
          "granted", 10.0,
          "partly_granted", 2.5,
          "unavailable_not_held", 6.0,
          "refused_internal", 1.0,
          "declined_petition", 1.0,
          "declined_repeated", 0.6);

  private final Map<String, Double> weights = new LinkedHashMap<>();
  private final Dice dice;

  Shares(List<String> results, Dice dice) {
    this.dice = dice;
    for (String row : results) {
      double usual = USUAL.getOrDefault(row, 0.3);
      boolean occurs = USUAL.containsKey(row) ? dice.chance(0.85) : dice.chance(0.35);
      weights.put(row, occurs || row.equals("granted") ? usual * (0.2 + dice.share()) : 0);
    }
  }

  /** {@code all} answers, by kind. */
  Map<String, Integer> split(int all) {
    double sum = weights.values().stream().mapToDouble(w -> w).sum();
    Map<String, Integer> split = new LinkedHashMap<>();
    weights.forEach((row, w) -> split.put(row, (int) (all * w / sum * (0.5 + 0.5 * dice.share()))));
    int rest = all - split.values().stream().mapToInt(n -> n).sum();
    List<String> occurring = weights.keySet().stream().filter(r -> weights.get(r) > 0).toList();
    for (int step = Math.max(1, rest / 8); rest > 0; rest -= step) {
      step = Math.min(step, rest);
      split.merge(dice.of(occurring), step, Integer::sum);
    }
    return split;
  }
}
