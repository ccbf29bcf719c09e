package dev.tieout.infer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the words of a label say about its line. Immutable and thread-safe.
 *
 * @param total says that a line is made up of others
 * @param apart says that a line is none that can be added: an average, a rate, a year
 */
record TieWords(Pattern total, Pattern apart) {
  private static final List<String> TOTALS =
      List.of(
          "total",
          "totals",
          "sum",
          "subtotal",
          "subtotals",
          "sub-total",
          "sub total",
          "all",
          "overall",
          "combined",
          "altogether",
          "together",
          "gross",
          "net",
          "summe",
          "insgesamt",
          "gesamt",
          "zusammen",
          "yhteensä",
          "i alt",
          "ialt",
          "totale",
          "totales",
          "totaux",
          "ensemble",
          "celkem",
          "itogo",
          "всего",
          "итого",
          "合计",
          "小计",
          "总计",
          "总额",
          "共计",
          "合計",
          "小計",
          "總計",
          "计");

  private static final List<String> APART =
      List.of(
          "average",
          "averages",
          "avg",
          "mean",
          "median",
          "rate",
          "ratio",
          "percent",
          "percentage",
          "index",
          "per capita",
          "growth",
          "std",
          "stdev",
          "standard deviation",
          "max",
          "min",
          "maximum",
          "minimum",
          "平均",
          "占比",
          "比率",
          "增长率",
          "同比");

  static TieWords standard() {
    return new TieWords(pattern(TOTALS), pattern(APART));
  }

  private static Pattern pattern(List<String> words) {
    return Pattern.compile(
        words.stream()
            .map(
                w ->
                    isLatin(w)
                        ? "(?<![\\p{L}\\p{N}])" + Pattern.quote(w) + "(?![\\p{L}])"
                        : Pattern.quote(w))
            .collect(Collectors.joining("|")),
        Pattern.UNICODE_CASE);
  }

  private static boolean isLatin(String word) {
    return word.chars().allMatch(c -> c < 0x2E80);
  }

  boolean isTotal(String label) {
    return total.matcher(label.toLowerCase(Locale.ROOT)).find();
  }

  boolean isApart(String label) {
    return apart.matcher(label.toLowerCase(Locale.ROOT)).find();
  }
}
