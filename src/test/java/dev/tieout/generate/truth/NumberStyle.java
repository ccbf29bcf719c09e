package dev.tieout.generate.truth;

import dev.tieout.form.Slot;
import dev.tieout.record.FigureState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a body writes its numbers.
 *
 * @param zeros how it writes that there was nothing
 * @param commas whether it groups thousands
 * @param wide whether it writes full-width digits
 * @param words whether changes read 增3 and 减3 rather than +3 and -3
 * @param unit the unit written behind money whose unit the form does not fix; may be empty
 * @param seed decides what differs from cell to cell
 */
public record NumberStyle(
    Zeros zeros, boolean commas, boolean wide, boolean words, String unit, long seed) {

  static NumberStyle any(Dice dice) {
    return new NumberStyle(
        Zeros.any(dice),
        dice.chance(0.15),
        dice.chance(0.04),
        dice.chance(0.25),
        dice.of(List.of("", "元", "万元")),
        dice.below(Integer.MAX_VALUE));
  }

  /** The same, with other zeros. */
  public NumberStyle with(Zeros other) {
    return new NumberStyle(other, commas, wide, words, unit, seed);
  }

  /** The same, each number in plain ASCII digits. */
  public NumberStyle plain() {
    return new NumberStyle(zeros, false, false, words, unit, seed);
  }

  /** What the body prints in a slot that holds this number. */
  Entry write(Slot slot, String type, BigDecimal number) {
    Dice dice = new Dice(seed).aside(slot.toString());
    if (zeros.omits(slot)) {
      return Entry.without("", FigureState.BLANK);
    }
    Optional<Entry> nothing = number.signum() == 0 ? zeros.entry(dice) : Optional.empty();
    return nothing.orElseGet(() -> Entry.number(text(slot, type, number, dice), number));
  }

  private String text(Slot slot, String type, BigDecimal number, Dice dice) {
    String text = type.equals("signed count") ? signed(number, dice) : digits(number);
    if (type.equals("money") && slot.table().equals("procurement") && number.signum() != 0) {
      text += unit;
    }
    text = wide ? widen(text) : text;
    return dice.chance(0.02) ? dice.of(List.of(" ", "\u00A0")) + text : text;
  }

  private String digits(BigDecimal number) {
    return commas
        ? String.format(Locale.ROOT, "%,." + number.scale() + "f", number)
        : number.toPlainString();
  }

  private String signed(BigDecimal number, Dice dice) {
    String digits = digits(number.abs());
    return switch (number.signum()) {
      case 0 -> digits;
      case 1 -> (words ? "增" : dice.chance(0.6) ? "+" : "") + digits;
      default -> (words ? "减" : "-") + digits;
    };
  }

  private static String widen(String text) {
    StringBuilder wide = new StringBuilder();
    for (char c : text.toCharArray()) {
      wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
    }
    return wide.toString();
  }
}
