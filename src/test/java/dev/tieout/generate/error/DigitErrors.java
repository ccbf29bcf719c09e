package dev.tieout.generate.error;

import dev.tieout.generate.truth.Dice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Ways to mistype one whole number. None gives a number that begins with 0. */
final class DigitErrors {
  private DigitErrors() {}

  static Optional<BigDecimal> wrong(BigDecimal number, Dice dice) {
    String digits = number.toPlainString();
    int at = dice.below(digits.length());
    int by = dice.between(1, 9);
    char other = (char) ('0' + (digits.charAt(at) - '0' + by) % 10);
    return changed(number, digits.substring(0, at) + other + digits.substring(at + 1));
  }

  static Optional<BigDecimal> swapped(BigDecimal number, Dice dice) {
    String digits = number.toPlainString();
    List<String> all = new ArrayList<>();
    for (int i = 0; i + 1 < digits.length(); i++) {
      all.add(
          digits.substring(0, i)
              + digits.charAt(i + 1)
              + digits.charAt(i)
              + digits.substring(i + 2));
    }
    return any(number, all, dice);
  }

  static Optional<BigDecimal> lost(BigDecimal number, Dice dice) {
    String digits = number.toPlainString();
    List<String> all =
        IntStream.range(0, digits.length())
            .mapToObj(i -> digits.substring(0, i) + digits.substring(i + 1))
            .toList();
    return any(number, all, dice);
  }

  static Optional<BigDecimal> doubled(BigDecimal number, Dice dice) {
    String digits = number.toPlainString();
    List<String> all =
        IntStream.range(0, digits.length())
            .mapToObj(i -> digits.substring(0, i + 1) + digits.substring(i))
            .toList();
    return any(number, all, dice);
  }

  static Optional<BigDecimal> powerOfTen(BigDecimal number, Dice dice) {
    return changed(number, number.toPlainString() + "0".repeat(dice.between(1, 2)));
  }

  static Optional<BigDecimal> negated(BigDecimal number, Dice dice) {
    return number.signum() > 0 ? Optional.of(number.negate()) : Optional.empty();
  }

  private static Optional<BigDecimal> any(BigDecimal number, List<String> texts, Dice dice) {
    List<BigDecimal> good =
        texts.stream().map(text -> changed(number, text)).flatMap(Optional::stream).toList();
    return good.isEmpty() ? Optional.empty() : Optional.of(dice.of(good));
  }

  private static Optional<BigDecimal> changed(BigDecimal number, String digits) {
    boolean printable = digits.equals("0") || (!digits.isEmpty() && digits.charAt(0) != '0');
    return Optional.of(digits)
        .filter(d -> printable && !d.equals(number.toPlainString()))
        .map(BigDecimal::new);
  }
}
