package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tieout.record.ReportRecord;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BodiesTest {

  private static ReportRecord report(String publisher) {
    return ReportRecords.report(
        "in/" + publisher + ".html", publisher, "2021", List.of(), List.of());
  }

  /** How many bodies these publishers are, names parted by blanks. */
  private static int bodies(Bodies bodies, String publishers) {
    return bodies.byBody(Stream.of(publishers.split(" ")).map(BodiesTest::report).toList()).size();
  }

  @ParameterizedTest
  @CsvSource({
    "昭通市生态环境局 昭通生态环境局",
    "云南省昭通市生态环境局 昭通市生态环境局",
    "上海市人民政府办公厅 上海市政府办公厅",
    "柳河县人民政府办公室 柳河县政府办公室 柳河县政府办",
    "柳河县人民政府 柳河县政府",
    "柳河县发展和改革委员会 柳河县发展和改革委",
    "柳河经济开发区管理委员会 柳河经济开发区管委会",
    "东门街道办事处 东门街道",
    "柳河县水利局 柳河县水利局",
  })
  void namesOfOneBody(String publishers) {
    assertEquals(1, bodies(Bodies.asStated(), publishers));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "上海市人民政府 上海市人民政府办公厅",
        "吉林省人民政府 吉林市人民政府",
        "朝阳市水利局 朝阳县水利局 朝阳水利局",
        "柳河县水利局 柳河县财政局",
      })
  void namesOfAsManyBodies(String publishers) {
    assertEquals(publishers.split(" ").length, bodies(Bodies.asStated(), publishers));
  }

  @Test
  void fileSaysThatTwoNamesAreOneBody() throws Exception {
    Bodies bodies =
        Bodies.read(
            new StringReader("\uFEFFname,body\n\"柳河县环境保护局\",柳河县生态环境局\n柳河县生态环境局,柳河县生态环境局\n\n"));
    assertEquals(1, bodies(bodies, "柳河县环境保护局 柳河县生态环境局"));
  }

  @Test
  void fileSetsTheYear() throws Exception {
    Bodies bodies =
        Bodies.read(new StringReader("report,body,year\n\"a,\"\"b\"\".html\",柳河县,2020\n"));
    assertEquals(
        "2020",
        bodies.year(ReportRecords.report("a,\"b\".html", "x", "2021", List.of(), List.of())));
    assertEquals("2021", bodies.year(report("柳河县水利局")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|bodies-no-header|1",
        "report,year\\na,2020|bodies-no-header|1",
        "report,body,city\\n|bodies-unknown-column|1",
        "report,body\\na,b\\nc|bodies-wrong-length|3",
        "report,body\\na,|bodies-empty-field|2",
        "report,body\\n,b|bodies-empty-field|2",
        "report,body,year\\na,b,20|bodies-no-year|2",
      })
  void faultsAreNamedWithTheirLine(String file, String code, String line) {
    BodiesFileException e =
        assertThrows(
            BodiesFileException.class,
            () -> Bodies.read(new StringReader(file.replace("\\n", "\n"))));
    assertEquals(code + " " + line, e.code() + " " + e.arguments().get("line"));
  }

  @Test
  void reportWithoutPublisherIsOfNoBody() {
    assertEquals(0, Bodies.asStated().byBody(List.of(report(""))).size());
  }
}
