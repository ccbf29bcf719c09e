package dev.tieout.value;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Units of money that a text states for a whole table, as {@code 单位：万元}. The same word also means a
 * body ({@code 编制单位：某局}), so only what is a unit of money counts.
 */
public final class MoneyUnit {
  private static final Pattern STATED =
      Pattern.compile(
          "单 *位 *: *(?:人民币)? *(?:[^\\s:,;、。|()]{1,4}[、,] *)?(百万元|千万元|万 *元|亿 *元|千 *元|元)(?=$|[\\s),;、。|])");

  private MoneyUnit() {}

  /** The units that a text states, in its order, in Simplified characters; mostly none. */
  public static List<String> statedIn(String text) {
    Matcher m = STATED.matcher(Simplified.of(Folding.narrow(text)));
    return m.results().map(r -> r.group(1).replace(" ", "")).toList();
  }
}
