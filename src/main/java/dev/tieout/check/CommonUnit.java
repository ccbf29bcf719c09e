package dev.tieout.check;

import dev.tieout.record.Figure;
import dev.tieout.value.MoneyUnit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The units of figures that are to be added up. Figures without a unit are taken to be in that of
 * the others.
 *
 * @param units the different units of those that are numbers, in the order in which they are met
 */
record CommonUnit(List<String> units) {
  /** 5件 and 3条 are both so many. */
  private static final Pattern COUNTER = Pattern.compile("(?:人次|[件条项次个份人起宗篇例名户])$");

  CommonUnit {
    units = List.copyOf(units);
  }

  static CommonUnit of(Stream<Figure> figures) {
    return new CommonUnit(
        figures
            .filter(f -> f.value().isPresent() && !f.unit().isEmpty())
            .map(CommonUnit::plain)
            .filter(u -> !u.isEmpty())
            .distinct()
            .toList());
  }

  /** The unit of a figure, the same for those in which numbers can be added up. */
  static String plain(Figure figure) {
    return MoneyUnit.plain(COUNTER.matcher(figure.unit()).replaceFirst("个"));
  }

  /** Whether they are in different units, so that the bare numbers cannot be added up. */
  boolean differ() {
    return units.size() > 1;
  }

  /** The smallest of the units when all are of money; empty when some is something else. */
  Optional<String> smallest() {
    boolean money = units.stream().allMatch(u -> MoneyUnit.worth(u).isPresent());
    return money
        ? units.stream().min(Comparator.comparing(u -> MoneyUnit.worth(u).orElse(BigDecimal.ZERO)))
        : Optional.empty();
  }
}
