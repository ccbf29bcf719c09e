package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunsTest {
  private static String runs(String piece) {
    return Runs.of(piece).stream()
        .map(r -> r.kind().name().charAt(0) + ":" + piece.substring(r.start(), r.end()))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          13;                        N:13
          +479;                      N:+479
          523.15万元;                N:523.15万元
          /;                         N:/
          1.属于国家秘密;            W:1.属于国家秘密
          申请数量713000074二、上年; W:申请数量 N:713000074 W:二、上年
          案卷20000027.属于;         W:案卷 N:2000002 W:7.属于
          密00000002.其他;           W:密 N:0000000 W:2.其他
          处罚2648-18538行政;        W:处罚 N:2648-18538 W:行政
          采购39573802895.90元三;    W:采购 N:39573802895.90元 W:三
          本年增/减;                 W:本年增/减
          数量63/////63二、上年;     W:数量 N:63 N:/ N:/ N:/ N:/ N:/ N:63 W:二、上年
          ///////7.属于;             N:/ N:/ N:/ N:/ N:/ N:/ N:/ W:7.属于
          9/////91.本机关;           N:9 N:/ N:/ N:/ N:/ N:/ N:9 W:1.本机关
          建议——意见;                W:建议——意见
          行政强制/+17;              W:行政强制 N:/ N:+17
          +1.属于;                   W:+ W:1.属于
          """)
  void wordsAndDigitsArePartedAndOrdinalsStayWithTheirLabel(String piece, String expected) {
    assertEquals(expected, runs(piece));
  }

  /** A zero-width blank, a word joiner and a soft hyphen take no room. */
  @ParameterizedTest
  @CsvSource({
    "申\u200B请数6\u20604\u00AD二、上年,W:申\u200B请数 N:6\u20604 W:二、上年",
    "案卷20000020\u200B7.属于,W:案卷 N:20000020 W:7.属于",
  })
  void whatTakesNoRoomPartsNoRun(String piece, String expected) {
    assertEquals(expected, runs(piece));
  }
}
