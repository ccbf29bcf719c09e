package dev.tieout.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2021-02-23 17:37,2021-02-23",
    "2021/2/3,2021-02-03",
    "2021.02.23,2021-02-23",
    "于2021年2月23日发布,2021-02-23",
    "2021 年 2 月 23 日,2021-02-23",
    "２０２１年２月２３日,2021-02-23",
    "二〇二一年二月二十三日,2021-02-23",
    "二○二一年十二月十日,2021-12-10",
    "2021-02-30 2021-03-01,2021-03-01",
  })
  void firstDate(String text, LocalDate expected) {
    assertEquals(Optional.of(expected), Dates.first(text).map(Dates.Found::date));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "23.02.2021", "2021-2.3", "12021-02-23", "2021-02-231", "2021年"})
  void noDate(String text) {
    assertEquals(Optional.empty(), Dates.first(text));
  }

  @Test
  void yearOfATitle() {
    assertEquals(OptionalInt.of(2020), Dates.onlyYear("某局2020年度报告（2020年）"));
    assertEquals(OptionalInt.of(2020), Dates.onlyYear("某局年度报告（2020）"));
    assertEquals(OptionalInt.of(2020), Dates.onlyYear("某局二〇二〇年度报告"));
    assertEquals(OptionalInt.empty(), Dates.onlyYear("某局2019年和2020年报告"));
    assertEquals(OptionalInt.empty(), Dates.onlyYear("某局年度报告"));
  }
}
