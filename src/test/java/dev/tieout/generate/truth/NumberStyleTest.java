package dev.tieout.generate.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.form.Slot;
import dev.tieout.record.FigureState;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NumberStyleTest {
  private static final Slot GRANTED = new Slot("requests", "granted", "natural_person");
  private static final Slot GRANTED_TOTAL = new Slot("requests", "granted", "total");
  private static final Slot TOTAL = new Slot("requests", "total", "total");
  private static final Slot AMOUNT = new Slot("procurement", "government_procurement", "amount");
  private static final Slot FEES = new Slot("fees", "administrative_fees", "amount");
  private static final Slot CHANGE = new Slot("licensing", "administrative_licensing", "change");

  private static NumberStyle style(Zeros zeros) {
    return new NumberStyle(zeros, false, false, true, "万元", 1);
  }

  private static String text(NumberStyle style, Slot slot, String type, String number) {
    return style.write(slot, type, new BigDecimal(number)).text().replace('\u00A0', ' ').strip();
  }

  @Test
  void plainNumbersAreWrittenAsTheyAre() {
    assertEquals("1113", text(style(Zeros.DIGIT), GRANTED, "count", "1113"));
    assertEquals("-3", text(style(Zeros.DIGIT), GRANTED, "count", "-3"));
    assertEquals("5949.088667", text(style(Zeros.DIGIT), FEES, "money", "5949.088667"));
  }

  @Test
  void commasPartThousandsAndKeepDecimals() {
    NumberStyle commas = new NumberStyle(Zeros.DIGIT, true, false, false, "", 1);
    assertEquals("1,113", text(commas, GRANTED, "count", "1113"));
    assertEquals("75,394,432.52", text(commas, FEES, "money", "75394432.52"));
    assertEquals("113", text(commas, GRANTED, "count", "113"));
  }

  @Test
  void wideDigitsAreFullWidth() {
    NumberStyle wide = new NumberStyle(Zeros.DIGIT, false, true, false, "", 1);
    assertEquals("１２３", text(wide, GRANTED, "count", "123"));
  }

  @Test
  void changesCarryTheirSignInWords() {
    assertEquals("增1423", text(style(Zeros.DIGIT), CHANGE, "signed count", "1423"));
    assertEquals("减3", text(style(Zeros.DIGIT), CHANGE, "signed count", "-3"));
    assertEquals("0", text(style(Zeros.DIGIT), CHANGE, "signed count", "0"));
  }

  @Test
  void onlyMoneyWithoutAFixedUnitCarriesOne() {
    assertEquals("523.15万元", text(style(Zeros.DIGIT), AMOUNT, "money", "523.15"));
    assertEquals("523.15", text(style(Zeros.DIGIT), FEES, "money", "523.15"));
  }

  @Test
  void zerosAreWrittenEachInItsWay() {
    assertEquals(
        new Entry("", Optional.empty(), FigureState.BLANK),
        style(Zeros.BLANK).write(GRANTED, "count", BigDecimal.ZERO));
    assertEquals("\u00A0", style(Zeros.NBSP).write(GRANTED, "count", BigDecimal.ZERO).text());
    assertEquals(
        new Entry("/", Optional.empty(), FigureState.NOT_APPLICABLE),
        style(Zeros.SLASH).write(GRANTED, "count", BigDecimal.ZERO));
    assertEquals("—", style(Zeros.DASH).write(GRANTED, "count", BigDecimal.ZERO).text());
  }

  @Test
  void totalsOfResultRowsMayBeLeftEmptyThoughTheyAreNotZero() {
    NumberStyle style = style(Zeros.TOTALS_BLANK);
    assertEquals("", text(style, GRANTED_TOTAL, "count", "272"));
    assertEquals("258", text(style, GRANTED, "count", "258"));
    assertEquals("805", text(style, TOTAL, "count", "805"));
  }
}
