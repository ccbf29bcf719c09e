package dev.tieout.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tieout.grid.Block;
import dev.tieout.grid.Cell;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Hint;
import dev.tieout.source.Place;
import dev.tieout.source.TextPlace;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MetadataFinderTest {

  private static String summary(Flow flow) {
    Metadata m = MetadataFinder.find(flow);
    return Stream.of(m.title(), m.publisher(), m.year(), m.published())
        .map(Stated::text)
        .reduce((a, b) -> a + "|" + b)
        .orElseThrow();
  }

  @Test
  void flattenedWebPage() {
    Flow flow = Flows.of(Flows.corpus("000_096994f69d67975d.txt"));
    assertEquals("2020年昭通市生态环境局政府信息公开工作年度报告|昭通市生态环境局|2020|2021-02-23", summary(flow));
    Metadata m = MetadataFinder.find(flow);
    assertEquals("line 4 column 1", m.title().place().toString());
    assertEquals("line 6 column 1", m.published().place().toString());
  }

  @Test
  void paragraphsOfHtml() {
    assertEquals(
        "2019年上海市人民政府办公厅政府信息公开工作年度报告|上海市人民政府办公厅|2019|2020-01-31",
        summary(Flows.of(Flows.corpus("shanghai-office-2019.html"))));
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025})
  void reportThatStatesNothingOfItself(int year) {
    assertEquals("|||", summary(Flows.of(Flows.corpus("pingtan-" + year + "-glued.txt"))));
  }

  @ParameterizedTest
  @CsvSource({
    "2011, 平潭县人民政府2011年政府信息公开情况统计表|平潭县人民政府|2011|",
    "2013, 平潭县人民政府2013年政府信息公开情况统计表|平潭县人民政府|2013|",
    // The heading over the table names the body, its head the year.
    "2014, |平潭综合实验区|2014|",
    "2015, |平潭综合实验区|2015|",
    // The heading is cut, or names none.
    "2017, ||2017|",
    "2018, ||2018|",
  })
  void titleGluedToItsTable(int year, String expected) {
    assertEquals(expected, summary(Flows.of(Flows.corpus("fujian-form-" + year + ".txt"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          六、河川县政府信息公开情况统计表 指标名称 > 河川县
          六、政府信息公开情况统计表 > ''
          详见后文，包括六、河川县政府信息公开情况统计表 > ''
          一、河川县政府信息公开情况统计表 二、山口县政府信息公开情况统计表 > ''
          """)
  void headingOverATableNamesTheBodyWhenItIsTheOnlyOne(String line, String body) {
    assertEquals(body, MetadataFinder.find(Flows.of("附后", line)).publisher().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          指标名称 计量单位 2016 年度 历年累计 > 2016
          指标名称|计量单位|2016年|历年累计 > 2016
          2015年度历年累计……2016年度历年累计 > ''
          2016年度收到申请3件，历年累计5件 > ''
          """)
  void headBesideAllYearsTellsTheYear(String line, String year) {
    assertEquals(year, MetadataFinder.find(Flows.of("附后", line)).year().text());
  }

  @Test
  void headInCellsOfALargeTableTellsTheYear() {
    Place place = new TextPlace(1, 1);
    List<Cell> cells = new java.util.ArrayList<>();
    for (int r = 0; r < 30; r++) {
      for (int c = 0; c < 3; c++) {
        String text = r == 0 ? List.of("指标", "2016年度", "历年累计").get(c) : "0";
        cells.add(new Cell(r, c, 1, 1, text, place));
      }
    }
    Flow flow = new Flow(List.<Block>of(new Grid(30, 3, cells, place)), List.of(), List.of());
    assertEquals("2016", MetadataFinder.find(flow).year().text());
  }

  @Test
  void signatureIsWhereTheTitleNamesNoBody() {
    assertEquals(
        "2021年政府信息公开工作年度报告|河川县水利局|2021|2022-01-20",
        summary(
            Flows.of(
                "首页 > 信息公开 > 年报",
                "2021年政府信息公开工作年度报告",
                "一、总体情况",
                "我局依法公开信息。",
                "六、其他需要报告的事项",
                "无。",
                "\u3000\u3000\u3000河川县水利局",
                "\u3000\u30002022年1月20日",
                "版权所有 河川县人民政府办公室")));
  }

  @Test
  void signatureOnOneLineWithAChineseDate() {
    assertEquals(
        "政府信息公开工作年度报告(2021年)|河川县水利局|2021|2022-01-20",
        summary(Flows.of("政府信息公开工作年度报告(2021年)", "一、总体情况", "……", "河川县水利局 二〇二二年一月二十日")));
  }

  @Test
  void bodyOverTwoLinesAboveTheTitle() {
    assertEquals(
        "2024年度部门决算|河川市规划和自然资源局|2024|",
        summary(Flows.of("河川市规划和自然", "资源局", "2024 年度部门决算", "目 录", "第一部分 河川市规划和自然资源局概况"))
            .replace("2024 年度", "2024年度"));
  }

  @Test
  void windowTitleAndPathAreNotTheTitle() {
    assertEquals(
        "河川县2022年政府信息公开工作年度报告|河川县|2022|2023-01-12",
        summary(
            Flows.of(
                "上一篇：河川县2021年政府信息公开工作年度报告",
                "河川县2022年政府信息公开工作年度报告",
                "来源：1 发布时间：2023-01-12 10:01",
                "一、总体情况",
                "根据河川县2020年政府信息公开工作年度报告，有所进步。")));
  }

  @Test
  void yearOfThePeriodWhereTheTitleHasNone() {
    assertEquals(
        "河川县水利局政府信息公开工作年度报告|河川县水利局|2021|",
        summary(
            Flows.of("河川县水利局政府信息公开工作年度报告", "本年报中所列数据的统计期限从2021年1月1日起至2021年12月31日止。", "一、总体情况")));
  }

  @Test
  void yearOfPublicationIsNotTheYearReportedOn() {
    assertEquals(
        "河川县水利局政府信息公开工作年度报告|河川县水利局||2022-02-01",
        summary(Flows.of("河川县水利局政府信息公开工作年度报告", "发布日期：2022-02-01", "一、总体情况")));
  }

  @Test
  void titleThatNamesTwoYearsGivesNone() {
    assertEquals("", MetadataFinder.find(Flows.of("河川县2020年和2021年政府信息公开年度报告")).year().text());
  }

  @Test
  void titleNamesTheBodyMoreFullyThanTheLabel() {
    assertEquals(
        "柳河县人民政府2020年政府信息公开工作年度报告|柳河县人民政府|2020|2021-02-20",
        summary(
            Flows.of(
                "当前位置: 首页 -> 政务公开 -> 2020年政府信息公开年报 -> 正文",
                "柳河县人民政府2020年政府信息公开工作年度报告",
                "索 引 号 0160-0223004 发布机构 市政府办",
                "公开目录 年度报告 发布日期 2021-02-20 09:00",
                "一、总体情况")));
  }

  @Test
  void labelNamesTheBodyMoreFullyThanTheTitle() {
    assertEquals(
        "2021年东门街道政府信息公开工作年度报告|东门街道办事处|2021|2022-01-14",
        summary(
            Flows.of(
                "2021年东门街道政府信息公开工作年度报告",
                "发文机关: 东门街道办事处 | 文 号: |",
                "成文日期: 2022-01-10 | 发布日期: 2022-01-14 |",
                "一、总体情况")));
  }

  @Test
  void publisherAndDateInALayoutTable() {
    Place place = new TextPlace(1, 1);
    List<Cell> cells =
        List.of(
            new Cell(0, 0, 1, 1, "发布机构", place),
            new Cell(0, 1, 1, 1, "河川县水利局", place),
            new Cell(1, 0, 1, 1, "发文日期：", place),
            new Cell(1, 1, 1, 1, "2022-02-28", place));
    Flow flow = new Flow(List.<Block>of(new Grid(2, 2, cells, place)), List.of(), List.of());
    assertEquals("|河川县水利局||2022-02-28", summary(flow));
  }

  @Test
  void hintsFillWhatTheTextDoesNotSay() {
    Flow flow =
        new Flow(
            List.copyOf(Flows.lines(List.of("一、总体情况"))),
            List.of(
                new Hint(Hint.Kind.TITLE, "2021年信息公开年度报告_河川县人民政府", Place.none()),
                new Hint(Hint.Kind.PUBLISHER, "河川县水利局", Place.none()),
                new Hint(Hint.Kind.PUBLISHED, "2022-02-01 10:00:00", Place.none())),
            List.of());
    assertEquals("2021年信息公开年度报告|河川县水利局|2021|2022-02-01", summary(flow));
  }

  @Test
  void titleOfATemplateThatTheReportDoesNotShowIsNone() {
    Flow flow =
        new Flow(
            List.copyOf(Flows.lines(List.of("2024年度部门决算"))),
            List.of(new Hint(Hint.Kind.TITLE, "附件2：预算主管部门公开样张", Place.none())),
            List.of());
    assertEquals("2024年度部门决算", MetadataFinder.find(flow).title().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "现将2021年河川县政府信息公开情况报告如下：",
        "根据《国务院办公厅关于做好2021年政府信息公开工作年度报告的通知》，编制本报告。",
        "三、2021年收到和处理政府信息公开申请情况统计表",
        "政府信息公开",
      })
  void sentencesAndHeadingsAreNoTitles(String line) {
    assertEquals("", MetadataFinder.find(Flows.of(line)).title().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"来源：本站", "来源：1", "来源：互联网 浏览：7", "作者：张三"})
  void whatIsNoBodyIsNoPublisher(String line) {
    assertFalse(MetadataFinder.find(Flows.of(line)).publisher().text().contains("本站"));
    assertEquals("", MetadataFinder.find(Flows.of(line)).publisher().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "公开", "2021年", "来源：", "发布时间：", "报告 ", "人民政府", "一"})
  void hostileTextDoesNotRunAway(String part) {
    String line = part.repeat(100_000 / part.length());
    String[] lines = Collections.nCopies(20_000, part + "2021年报告").toArray(String[]::new);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          MetadataFinder.find(Flows.of(line));
          MetadataFinder.find(Flows.of(lines));
        });
  }

  @Test
  void impossibleDateIsNone() {
    assertEquals("", MetadataFinder.find(Flows.of("发布日期：2021-02-30")).published().text());
  }
}
