package dev.tieout.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Units of money that a text states for a whole table, as {@code 单位：万元}. The same word also means a
 * body ({@code 编制单位：某局}), so only what is a unit of money counts.
 */
public final class MoneyUnit {
  private static final String UNIT = "(百万元|千万元|万 *元|亿 *元|千 *元|元)";

  private static final Pattern STATED =
      Pattern.compile(
          "单 *位 *: *(?:人民币)? *(?:[^\\s:,;、。|()]{1,4}[、,] *)?" + UNIT + "(?=$|[\\s),;、。|])");

  /** A unit in brackets, behind the words that it belongs to: 决算数(万元), 决算数(单位:万元). */
  private static final Pattern ENCLOSED = Pattern.compile("\\( *(?:单 *位 *: *)?" + UNIT + " *\\)");

  /** How many yuan each is. */
  private static final Map<String, BigDecimal> WORTH =
      Map.of(
          "元", BigDecimal.ONE,
          "千元", BigDecimal.valueOf(1_000),
          "万元", BigDecimal.valueOf(10_000),
          "百万元", BigDecimal.valueOf(1_000_000),
          "千万元", BigDecimal.valueOf(10_000_000),
          "亿元", BigDecimal.valueOf(100_000_000));

  private MoneyUnit() {}

  /** A unit as it is written in full, without the sign of the currency: 万元 for ¥万. */
  public static String plain(String unit) {
    String plain = unit.startsWith("¥") ? unit.substring(1) : unit;
    return plain.equals("万") || plain.equals("亿") ? plain + "元" : plain;
  }

  /** How many yuan a unit is; empty when it is no unit of money. */
  public static Optional<BigDecimal> worth(String unit) {
    return Optional.ofNullable(WORTH.get(unit));
  }

  /** The units that a text states, in Simplified characters; mostly none. */
  public static List<String> statedIn(String text) {
    String folded = Simplified.of(Folding.narrow(text));
    return Stream.of(STATED, ENCLOSED)
        .flatMap(p -> p.matcher(folded).results())
        .map(r -> r.group(1).replace(" ", ""))
        .distinct()
        .toList();
  }

  /** A text without the units that stand in brackets in it: 决算数 of 决算数(万元). */
  public static String without(String text) {
    Matcher m = ENCLOSED.matcher(Simplified.of(Folding.narrow(text)));
    StringBuilder rest = new StringBuilder();
    int at = 0;
    while (m.find()) {
      rest.append(text, at, m.start());
      at = m.end();
    }
    return rest.append(text, at, text.length()).toString();
  }
}
