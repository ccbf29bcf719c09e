package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.Extraction;
import dev.tieout.Tieout;
import dev.tieout.form.FormFile;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text without separators in which a page number stands right behind the figures of a row. */
class PagesInRunsTest {
  private static final FormTable REQUESTS =
      FormFile.standard().get(1).table("requests").orElseThrow();

  /** 4 requests, all granted; the rows of the map have more digits than these. */
  private static Extraction read(Map<String, String> behind) {
    StringBuilder text = new StringBuilder("三、收到和处理政府信息公开申请情况");
    REQUESTS.columns().forEach(c -> text.append(c.label().text()));
    REQUESTS
        .rows()
        .forEach(
            row -> {
              boolean all = row.id().matches("received|granted|total");
              text.append(row.label().text()).append(all ? "4000004" : "0000000");
              text.append(behind.getOrDefault(row.id(), ""));
            });
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return Tieout.standard().extract(Source.of("glued.txt", bytes));
  }

  private static String total(Extraction extraction, String row) {
    return extraction
        .record()
        .tables()
        .get(0)
        .figures()
        .get(new Slot("requests", row, "total"))
        .raw();
  }

  private static boolean says(Extraction extraction, String code) {
    return extraction.findings().stream().anyMatch(f -> f.code().equals(code));
  }

  @Test
  void numbersThatCountOnAreNoFiguresAndAreSaid() {
    Extraction extraction = read(Map.of("granted", "9", "refused_internal", "10", "total", "11"));
    assertEquals("4", total(extraction, "granted"));
    assertEquals("0", total(extraction, "refused_internal"));
    assertEquals("4", total(extraction, "total"));
    assertTrue(says(extraction, "figure-left-over"));
    assertFalse(says(extraction, "digit-added"));
  }

  /** One such number is as likely a digit typed too many, unless it is the digit before it. */
  @ParameterizedTest
  @CsvSource({
    "9, 49, sum-broken-by-damage, digit-added",
    "4, 44, digit-doubled, sum-broken-by-damage"
  })
  void aNumberBehindOneRowAloneIsAPageOrADigitTooMany(
      String behind, String read, String said, String other) {
    Extraction extraction = read(Map.of("granted", behind));
    assertEquals(read, total(extraction, "granted"));
    assertTrue(says(extraction, said));
    assertFalse(says(extraction, other));
  }

  @Test
  void numbersThatDoNotCountOnAreNoPages() {
    Extraction extraction = read(Map.of("granted", "9", "total", "3"));
    assertEquals("49", total(extraction, "granted"));
    assertEquals("43", total(extraction, "total"));
  }
}
