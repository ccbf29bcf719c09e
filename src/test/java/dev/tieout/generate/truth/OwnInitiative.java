package dev.tieout.generate.truth;

import dev.tieout.form.Slot;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the numbers of section two, 主动公开政府信息情况. No tie binds them inside of one year; from year to
 * year stocks move by what was added and repealed.
 */
final class OwnInitiative {
  private final Edition edition;
  private final Size size;
  private final Map<Slot, BigDecimal> lastYear;
  private final Dice dice;
  private final Map<Slot, BigDecimal> numbers = new LinkedHashMap<>();

  OwnInitiative(Edition edition, Size size, Map<Slot, BigDecimal> lastYear, Dice dice) {
    this.edition = edition;
    this.size = size;
    this.lastYear = lastYear;
    this.dice = dice;
  }

  Map<Slot, BigDecimal> make() {
    edition.slots().stream()
        .filter(s -> !s.table().equals("requests") && !s.table().equals("disputes"))
        .forEach(slot -> numbers.put(slot, number(slot)));
    return numbers;
  }

  private BigDecimal number(Slot slot) {
    if (size == Size.NONE) {
      return BigDecimal.ZERO;
    }
    return switch (slot.column()) {
      case "items_last_year" -> stock(slot, "items_last_year", "change");
      case "in_force" -> stock(slot, "in_force", "").add(moved(slot)).max(BigDecimal.ZERO);
      case "change" -> change(slot);
      case "amount" -> money();
      default -> count(slot);
    };
  }

  // Only provinces and cities make 规章.
  private BigDecimal count(Slot slot) {
    boolean rare = slot.row().equals("regulations") && size.compareTo(Size.CITY) < 0;
    boolean any = !rare && dice.chance(0.7);
    return BigDecimal.valueOf(any ? size.some(0.5, dice) + dice.below(3) : 0);
  }

  private BigDecimal stock(Slot slot, String column, String change) {
    BigDecimal before = lastYear.get(new Slot(slot.table(), slot.row(), column));
    if (before == null) {
      return count(slot);
    }
    return before.add(
        lastYear.getOrDefault(new Slot(slot.table(), slot.row(), change), BigDecimal.ZERO));
  }

  private BigDecimal moved(Slot slot) {
    if (lastYear.isEmpty()) {
      return BigDecimal.ZERO;
    }
    BigDecimal issued = numbers.get(new Slot(slot.table(), slot.row(), "issued"));
    return issued.subtract(numbers.get(new Slot(slot.table(), slot.row(), "repealed")));
  }

  private BigDecimal change(Slot slot) {
    int items = numbers.get(new Slot(slot.table(), slot.row(), "items_last_year")).intValueExact();
    int up = dice.chance(0.5) ? size.some(0.3, dice) : 0;
    int down = dice.chance(0.3) ? dice.below(Math.min(items, 50) + 1) : 0;
    return BigDecimal.valueOf(up - down);
  }

  // As few as no decimals and as many as six are seen.
  private BigDecimal money() {
    if (dice.chance(0.4)) {
      return BigDecimal.ZERO;
    }
    int scale = dice.of(List.of(0, 2, 2, 2, 4, 6));
    long whole = 1 + size.some(5, dice);
    long part = scale == 0 ? 0 : dice.below((int) Math.pow(10, scale));
    return BigDecimal.valueOf(whole * (long) Math.pow(10, scale) + part, scale);
  }
}
