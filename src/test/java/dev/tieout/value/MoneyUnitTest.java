package dev.tieout.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyUnitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "单位：万元 | 万元",
        "金额单位: 元 | 元",
        "单　位： 千 元 | 千元",
        "單位：萬元 | 万元",
        "(单位：人民币亿元) | 亿元",
        "单位：万元、人 | 万元",
        "单位：件、万元 | 万元",
        "编制单位：河口县水利局 金额单位：万元 | 万元",
        "单位：元 单位：万元 | 元 万元",
        "决算数（万元） | 万元",
        "决算数（单位：千元） | 千元",
      })
  void statedUnitIsFound(String text, String units) {
    assertEquals(Arrays.asList(units.split(" ")), MoneyUnit.statedIn(text));
  }

  /** A body, another unit, a word that begins like one, or no statement at all. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "单位：河口县水利局",
        "编制单位：元江县林业局",
        "单位：元谋县",
        "单位：人",
        "单位：元/人",
        "单位：%",
        "本年支出合计523.15万元",
        "万元",
        "(万元以上)",
        "''"
      })
  void otherWordsAreNoUnit(String text) {
    assertEquals(List.of(), MoneyUnit.statedIn(text));
  }

  @ParameterizedTest
  @CsvSource({"决算数（万元）, 决算数", "'决算數( 萬元 ),合计', '决算數,合计'", "万元, 万元", "(以上), (以上)"})
  void unitInBracketsIsTakenOut(String text, String rest) {
    assertEquals(rest, MoneyUnit.without(text));
  }
}
