package dev.tieout.check;

import dev.tieout.check.ProseFigures.Total;
import dev.tieout.form.ClaimRule.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Percentages after counts: "不予公开5件,占6.17%". The text seldom says of what, so any whole that the
 * text or the table knows will do, and so will rounding down. What fits none of them is a finding.
 */
final class ProseShares {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ProseReading reading;
  private final List<Optional<Total>> sums;

  ProseShares(ProseReading reading) {
    this.reading = reading;
    this.sums = reading.book().shares().sums().stream().map(reading.figures()::total).toList();
  }

  /**
   * A percentage in the text.
   *
   * @param claim the count that it belongs to
   * @param percent the percentage, with its printed decimals
   * @param words its words
   * @param whole the likeliest whole
   * @param holds whether it fits some whole
   */
  record Share(
      ProseClaim claim, BigDecimal percent, String words, BigDecimal whole, boolean holds) {
    /** What the count is of the whole, with the decimals printed, and one more. */
    BigDecimal expected() {
      return percentOf(claim.number(), whole).setScale(percent.scale() + 1, RoundingMode.HALF_UP);
    }
  }

  /** The percentages that can be checked. */
  List<Share> all() {
    List<Share> shares = new ArrayList<>();
    for (ProseClaim claim : reading.claims()) {
      if (claim.is(Kind.COUNT) || claim.is(Kind.PART)) {
        share(claim).ifPresent(shares::add);
      }
    }
    return shares;
  }

  private Optional<Share> share(ProseClaim claim) {
    String folded = claim.sentence().folded();
    Matcher m = reading.book().shares().says().matcher(folded).region(claim.end(), folded.length());
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    List<BigDecimal> wholes = wholes(claim);
    boolean known = sums.stream().allMatch(Optional::isPresent);
    BigDecimal percent = new BigDecimal(m.group("n"));
    // The count of the text, or that of the table where the text has the count wrong.
    Optional<BigDecimal> inTable = reading.verdict(claim).table().map(Total::value);
    boolean holds =
        wholes.stream()
            .anyMatch(
                w ->
                    isNear(claim.number(), w, percent)
                        || inTable.filter(t -> isNear(t, w, percent)).isPresent());
    return wholes.isEmpty() || !(known || holds)
        ? Optional.empty()
        : Optional.of(new Share(claim, percent, m.group(), wholes.get(0), holds));
  }

  private List<BigDecimal> wholes(ProseClaim claim) {
    List<BigDecimal> wholes = new ArrayList<>();
    for (ProseClaim stated : reading.before(claim, reading.book().shares().of())) {
      wholes.add(stated.number());
    }
    sums.forEach(s -> s.ifPresent(t -> wholes.add(t.value())));
    wholes.removeIf(w -> w.signum() <= 0);
    return wholes;
  }

  /** Within one unit of the last printed decimal: rounded to it, or cut off at it. */
  private static boolean isNear(BigDecimal part, BigDecimal whole, BigDecimal percent) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(percent.scale());
    return percentOf(part, whole).subtract(percent).abs().compareTo(unit) < 0;
  }

  private static BigDecimal percentOf(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
  }
}
