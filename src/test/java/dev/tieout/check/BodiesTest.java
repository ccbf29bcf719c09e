package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tieout.form.ClaimFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BodiesTest {

  private static CrossYearFacts report(String publisher) {
    return report("in/" + publisher + ".html", publisher);
  }

  private static CrossYearFacts report(String name, String publisher) {
    return CrossYearFacts.of(
        ClaimFile.standard(), ReportRecords.report(name, publisher, "2021", List.of(), List.of()));
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
        "甲乙省中山县水利局 丙丁省中山县水利局 中山县水利局",
        "柳河县水利局 柳河县财政局",
      })
  void namesOfAsManyBodies(String publishers) {
    assertEquals(publishers.split(" ").length, bodies(Bodies.asStated(), publishers));
  }

  @Test
  void fileSaysThatTwoNamesAreOneBody() throws Exception {
    Bodies bodies =
        Bodies.read("\uFEFFname,body\r\n\"柳河县环境保护局\",柳河县生态环境局\r\n柳河县生态环境局,柳河县生态环境局\r\n,\r\n");
    assertEquals(1, bodies(bodies, "柳河县环境保护局 柳河县生态环境局"));
  }

  @Test
  void lineThatSaysMoreCloselyWhatItIsAboutCounts() throws Exception {
    Bodies bodies = Bodies.read("report,name,body,year\n,柳河县,甲,\nx.html,柳河县,乙,\nx.html,,,2019\n");
    assertEquals("甲", bodies.body(report("y.html", "柳河县")));
    assertEquals("乙", bodies.body(report("a/x.html", "柳河县")));
    assertEquals("2019", bodies.year(report("a/x.html", "柳河县")));
    assertEquals("沙河县", bodies.body(report("x.html", "沙河县")));
  }

  @Test
  void fileSetsTheYear() throws Exception {
    Bodies bodies = Bodies.read("report,body,year\n\"a,\"\"b\"\".html\",柳河县,2020\n");
    assertEquals("2020", bodies.year(report("a,\"b\".html", "x")));
    assertEquals("2021", bodies.year(report("柳河县水利局")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|bodies-no-header|1",
        "report,city\\na,b|bodies-no-header|1",
        "body,year\\na,2020|bodies-no-header|1",
        "report,body,report\\na,b,c|bodies-column-twice|1",
        "report,body\\na,\"b|bodies-open-quote|2",
        "report,body\\na,b\\nb,c\\na,c|bodies-twice|4",
        "name,body\\n甲 局,b\\n甲局,c|bodies-twice|3",
        "report,body,city\\n|bodies-unknown-column|1",
        "report,body\\na,b\\nc|bodies-wrong-length|3",
        "report,body\\na,|bodies-empty-field|2",
        "report,body\\n,b|bodies-empty-field|2",
        "report,body,year\\na,b,20|bodies-no-year|2",
      })
  void faultsAreNamedWithTheirLine(String file, String code, String line) {
    BodiesFileException e =
        assertThrows(BodiesFileException.class, () -> Bodies.read(file.replace("\\n", "\n")));
    assertEquals(code + " " + line, e.code() + " " + e.arguments().get("line"));
  }

  @Test
  void reportWithoutPublisherIsOfNoBody() {
    assertEquals(0, Bodies.asStated().byBody(List.of(report(""))).size());
  }
}
