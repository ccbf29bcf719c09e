package dev.tieout.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.value.Amount.Kind;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumeralsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "13|13",
        " 242|242",
        "' +479'|479",
        "-18|-18",
        "－18|-18",
        "−18|-18",
        "＋8|8",
        "增1423|1423",
        "增加 5|5",
        "减3|-3",
        "减少3|-3",
        "1,113|1113",
        "１,１１３|1113",
        "1，113|1113",
        "12,345,678.90|12345678.90",
        "1 234|1234",
        "1\u00A0234\u00A0567|1234567",
        "(123)|-123",
        "（123）|-123",
        "１２３|123",
        "007|7",
        "0.00|0.00",
        "-0|0",
        ".5|0.5",
        "1\u200B3|13",
        "24252.311082|24252.311082",
        "100000000000000000000|100000000000000000000",
      })
  void numbersKeepTheirPrintedDecimals(String raw, BigDecimal number) {
    assertEquals(new Amount(Kind.NUMBER, number, "", ""), Numerals.parse(raw));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "523.15万元|523.15|万元",
        "251000元|251000|元",
        "75394432.52元|75394432.52|元",
        "13件|13|件",
        "13 件|13|件",
        "12.5%|12.5|%",
        "12.5％|12.5|%",
        "￥5,000|5000|¥",
        "¥ 5|5|¥",
        "523.15（万元）|523.15|万元",
        "5万|5|万",
        "-2个百分点|-2|个百分点",
        "(5%)|-5|%",
      })
  void unitsAreToldAndNotApplied(String raw, BigDecimal number, String unit) {
    assertEquals(new Amount(Kind.NUMBER, number, unit, ""), Numerals.parse(raw));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13①|13|①",
        "13*|13|*",
        "13 *|13|*",
        "*13|13|*",
        "13²|13|²",
        "1,113①②|1113|①②",
        "13[2]|13|[2]",
        "13（注1）|13|(注1)",
      })
  void noteMarksAreNoDigits(String raw, BigDecimal number, String mark) {
    assertEquals(new Amount(Kind.NUMBER, number, "", mark), Numerals.parse(raw));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0", "\u3000\u00A0", "\t\n", "\u200B", "\uFEFF", "\u00AD"})
  void invisibleTextIsBlank(String raw) {
    assertEquals(Kind.BLANK, Numerals.parse(raw).kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "／", "—", "——", "-", "－", "–", "无", " 无 ", "--", "N/A"})
  void signsForNothingAreNotApplicable(String raw) {
    assertEquals(Kind.NOT_APPLICABLE, Numerals.parse(raw).kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13 5",
        "13\n5",
        "1\n234",
        "13\t000",
        "1,23",
        "1,2345",
        "0 000",
        "0,000",
        "1,234 567",
        "12/13",
        "12-13",
        "2020-01-31",
        "2020年",
        "约13",
        "13余",
        "13件5件",
        "1.2.3",
        "5.",
        "+-5",
        "增-3",
        "(-3)",
        "(123",
        "123)",
        "+",
        "增",
        "①",
        "第5项",
        "1.属于国家秘密",
        "十三",
        "自然人",
        "1e5",
        "٣",
        "13a",
        "¥",
        "%",
        "元",
        "持平",
      })
  void everythingElseIsWords(String raw) {
    assertEquals(Amount.without(Kind.TEXT), Numerals.parse(raw));
  }

  @Test
  void overlongTextIsWords() {
    assertEquals(Kind.TEXT, Numerals.parse("9".repeat(1_000_000)).kind());
  }

  @Test
  void neverThrows() {
    Random random = new Random(7);
    String alphabet = "0123456789,.  +-()（）增减少加①*²[]注¥%万元件/—无\n\u00A0\u3000\u200B１９\uD800x";
    for (int i = 0; i < 200_000; i++) {
      StringBuilder s = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        s.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Amount amount = Numerals.parse(s.toString());
      assertEquals(
          digits(s), amount.isNumber() ? digits(amount) : digits(s), () -> s + " gave " + amount);
    }
  }

  /** No digit of a number is ever dropped or invented, but for those of note marks. */
  private static String digits(Amount amount) {
    return stripped(amount.number().abs().toPlainString() + markDigits(amount.noteMark()));
  }

  private static String digits(StringBuilder raw) {
    return stripped(Folding.fold(raw.toString()));
  }

  private static String markDigits(String mark) {
    return mark;
  }

  private static String stripped(String text) {
    return text.replaceAll("[^0-9]", "").replaceFirst("^0+", "");
  }
}
