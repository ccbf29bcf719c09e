package dev.tieout.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChineseNumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "零,0",
    "〇,0",
    "一,1",
    "两,2",
    "九,9",
    "十,10",
    "十三,13",
    "一十三,13",
    "二十,20",
    "二十一,21",
    "一百,100",
    "一百零五,105",
    "一百〇五,105",
    "一百一十,110",
    "两百二十三,223",
    "一千零一,1001",
    "一千零五十,1050",
    "三万二千,32000",
    "十万,100000",
    "一万零三百,10300",
    "两亿零一万,200010000",
    "二〇二〇,2020",
    "二零一九,2019",
    "二〇,20",
    "壹佰贰拾叁,123",
  })
  void readsWellFormedNumbers(String text, long expected) {
    assertEquals(OptionalLong.of(expected), ChineseNumerals.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "三五", "两三", "十三四", "三四十", "一百五", "三万二", "万", "百", "十十", "百十", "一百零", "零五十", "二十〇",
        "一百二百", "十几", "13", "若干"
      })
  void whatIsNotExactlyOneNumberIsNone(String text) {
    assertEquals(OptionalLong.empty(), ChineseNumerals.parse(text));
  }

  @Test
  void neverThrowsAndNeverNegative() {
    Random random = new Random(11);
    String alphabet = "〇一二三四五六七八九十百千万亿零两x";
    for (int i = 0; i < 100_000; i++) {
      StringBuilder s = new StringBuilder();
      for (int n = random.nextInt(22); n > 0; n--) {
        s.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertTrue(ChineseNumerals.parse(s.toString()).orElse(0) >= 0, s::toString);
    }
  }
}
