package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.FormFile;
import dev.tieout.form.Slot;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of digits that can be cut in several ways. */
class AlternativesTest {
  private static final String GLUED =
      """
      二、主动公开政府信息情况第二十条第（一）项 信息内容 本年制发件数 本年废止件数 现行有效件数
      规章000行政规范性文件121314第二十条第（五）项信息内容本年处理决定数量行政许可10690
      第二十条第（六）项信息内容本年处理决定数量行政处罚2113行政强制0
      第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费9116.36
      """;

  private static List<String> alternatives() {
    Readings readings =
        new Aligner(FormFile.standard()).align(TextFlow.of(GLUED.replace("\n", "")));
    return readings.tables().stream()
        .flatMap(t -> t.fillings().entrySet().stream())
        .filter(e -> e.getKey().equals(new Slot("documents", "normative_documents", "issued")))
        .map(e -> (Filling.Several) e.getValue())
        .map(Filling.Several::alternatives)
        .findFirst()
        .orElseThrow();
  }

  /** 12|13|14 is one way to cut the digits; only the more even cut is likelier. */
  @Test
  void theMoreEvenCutComesFirst() {
    assertEquals("12", alternatives().get(0));
    assertTrue(alternatives().containsAll(List.of("1", "121", "1213")), alternatives().toString());
  }

  @Test
  void theyComeInTheSameOrderEachTime() {
    List<String> first = alternatives();
    for (int i = 0; i < 20; i++) {
      assertEquals(first, alternatives());
    }
  }
}
