package dev.tieout.infer.column;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Tells how the numbers of one column are punctuated. */
final class Punctuations {
  private static final int GROUP = 3;

  private Punctuations() {}

  /**
   * The one way to read all numbers.
   *
   * @param decimal sign before decimals that other columns of the table show; empty when none does
   * @return empty when there is no way, or several that give other numbers
   */
  static Optional<Punctuation> of(List<String> cores, String decimal) {
    List<Punctuation> fitting =
        Punctuation.ALL.stream().filter(p -> cores.stream().allMatch(p::fits)).toList();
    Optional<Punctuation> only = agreed(fitting, cores);
    if (only.isPresent()) {
      return only;
    }
    if (!decimal.isEmpty()) {
      return agreed(fitting.stream().filter(p -> p.decimal().equals(decimal)).toList(), cores);
    }
    return areGroups(cores)
        ? agreed(fitting.stream().filter(p -> p.group().equals(",")).toList(), cores)
        : Optional.empty();
  }

  /** The first of these, if all give the same numbers. */
  private static Optional<Punctuation> agreed(List<Punctuation> fitting, List<String> cores) {
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    List<BigDecimal> values = values(fitting.get(0), cores);
    boolean same = fitting.stream().allMatch(p -> values(p, cores).equals(values));
    return same ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static List<BigDecimal> values(Punctuation punctuation, List<String> cores) {
    return cores.stream().map(punctuation::value).map(BigDecimal::stripTrailingZeros).toList();
  }

  /**
   * Whether commas part thousands in {@code 12 · 345 · 1,113}: all numbers from 1000 on have one,
   * and only those. Decimals would not be left out of just the small ones.
   */
  private static boolean areGroups(List<String> cores) {
    List<String> small = cores.stream().filter(c -> c.indexOf(',') < 0).toList();
    return !small.isEmpty() && small.stream().allMatch(c -> c.length() <= GROUP);
  }
}
