package dev.tieout.generate.truth;

import dev.tieout.form.Slot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The arithmetic of the form, written down once more for the tests. Each tie maps its slots to +1
 * or -1; the sum of all must be 0.
 */
public final class Ties {
  private static final List<String> FRAME =
      List.of("received", "carried_in", "total", "carried_out");

  private Ties() {}

  /** One relation. */
  public record Tie(Map<Slot, Integer> signs) {
    /** What the sum is off by; 0 where the tie holds. Slots without a number count as 0. */
    public BigDecimal residual(Map<Slot, BigDecimal> numbers) {
      return signs.entrySet().stream()
          .map(
              e ->
                  numbers
                      .getOrDefault(e.getKey(), BigDecimal.ZERO)
                      .multiply(BigDecimal.valueOf(e.getValue())))
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether it holds. */
    public boolean holds(Map<Slot, BigDecimal> numbers) {
      return residual(numbers).signum() == 0;
    }
  }

  /** All ties of an edition. */
  public static List<Tie> of(Edition edition) {
    List<Tie> ties = new ArrayList<>();
    FormFacts facts = edition.facts();
    for (String column : facts.columns("requests")) {
      ties.add(balance(column));
      ties.add(results(results(edition), column));
    }
    for (String table : List.of("requests", "disputes")) {
      for (String row : facts.rows(table)) {
        ties.add(row(table, row, facts.columns(table)));
      }
    }
    return ties;
  }

  /** The rows of {@code requests} that are results, without their total. */
  public static List<String> results(Edition edition) {
    return edition.facts().rows("requests").stream().filter(r -> !isFrame(r)).toList();
  }

  /** Whether a row of {@code requests} is none of the results. */
  static boolean isFrame(String row) {
    return FRAME.contains(row);
  }

  private static Tie balance(String column) {
    Map<Slot, Integer> signs = new LinkedHashMap<>();
    signs.put(new Slot("requests", "received", column), 1);
    signs.put(new Slot("requests", "carried_in", column), 1);
    signs.put(new Slot("requests", "total", column), -1);
    signs.put(new Slot("requests", "carried_out", column), -1);
    return new Tie(signs);
  }

  private static Tie results(List<String> rows, String column) {
    Map<Slot, Integer> signs = new LinkedHashMap<>();
    rows.forEach(row -> signs.put(new Slot("requests", row, column), 1));
    signs.put(new Slot("requests", "total", column), -1);
    return new Tie(signs);
  }

  private static Tie row(String table, String row, List<String> columns) {
    Map<Slot, Integer> signs = new LinkedHashMap<>();
    for (String column : columns) {
      signs.put(new Slot(table, row, column), column.equals("total") ? -1 : 1);
    }
    return new Tie(signs);
  }
}
