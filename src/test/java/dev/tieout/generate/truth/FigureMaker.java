package dev.tieout.generate.truth;

import dev.tieout.form.Slot;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the numbers of one report, true to all ties of the form. */
final class FigureMaker {
  private static final List<String> APPLICANTS =
      List.of(
          "natural_person", "business", "research", "public_interest", "legal_service", "other");

  private final Edition edition;
  private final Size size;
  private final Map<Slot, BigDecimal> lastYear;
  private final Dice dice;
  private final Map<Slot, BigDecimal> numbers = new LinkedHashMap<>();

  /**
   * @param lastYear the same body's numbers of the year before, or none
   */
  FigureMaker(Edition edition, Size size, Map<Slot, BigDecimal> lastYear, Dice dice) {
    this.edition = edition;
    this.size = size;
    this.lastYear = lastYear;
    this.dice = dice;
  }

  /** The number of every slot. */
  Map<Slot, BigDecimal> make() {
    edition.slots().forEach(slot -> numbers.put(slot, BigDecimal.ZERO));
    requests();
    disputes();
    numbers.putAll(new OwnInitiative(edition, size, lastYear, dice).make());
    return numbers;
  }

  private void requests() {
    Shares shares = new Shares(Ties.results(edition), dice);
    int all = size.requests(dice);
    for (String applicant : APPLICANTS) {
      requests(applicant, applicants(applicant, all), shares);
    }
    for (String row : edition.facts().rows("requests")) {
      sum("requests", row, APPLICANTS);
    }
  }

  // Nine in ten applicants are persons; most kinds of organisations never apply.
  private int applicants(String applicant, int all) {
    return switch (applicant) {
      case "natural_person" -> all;
      case "business" -> dice.chance(0.6) ? (int) (all * 0.25 * dice.share()) : 0;
      default -> dice.chance(0.2) ? (int) (all * 0.06 * dice.share()) + dice.below(2) : 0;
    };
  }

  private void requests(String applicant, int received, Shares shares) {
    int carriedIn = carriedIn(applicant, received);
    int all = received + carriedIn;
    int carriedOut = dice.chance(0.4) ? (int) Math.round(all * 0.12 * dice.share()) : 0;
    put("received", applicant, received);
    put("carried_in", applicant, carriedIn);
    shares.split(all - carriedOut).forEach((row, n) -> put(row, applicant, n));
    put("total", applicant, all - carriedOut);
    put("carried_out", applicant, carriedOut);
  }

  private int carriedIn(String applicant, int received) {
    BigDecimal left = lastYear.get(new Slot("requests", "carried_out", applicant));
    if (left != null) {
      return left.intValueExact();
    }
    return dice.chance(0.4) ? (int) Math.round(received * 0.12 * dice.share()) : 0;
  }

  private void put(String row, String column, int number) {
    numbers.put(new Slot("requests", row, column), BigDecimal.valueOf(number));
  }

  private void disputes() {
    List<String> outcomes = List.of("upheld", "corrected", "other", "pending");
    for (String row : edition.facts().rows("disputes")) {
      boolean any = dice.chance(0.5);
      for (String outcome : outcomes) {
        int n = any && dice.chance(0.6) ? size.some(0.02, dice) + dice.below(2) : 0;
        n = size == Size.NONE ? 0 : n;
        numbers.put(new Slot("disputes", row, outcome), BigDecimal.valueOf(n));
      }
      sum("disputes", row, outcomes);
    }
  }

  private void sum(String table, String row, List<String> parts) {
    BigDecimal sum =
        parts.stream()
            .map(column -> numbers.get(new Slot(table, row, column)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    numbers.put(new Slot(table, row, "total"), sum);
  }
}
