package dev.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.check.Bodies;
import dev.tieout.check.CrossYear;
import dev.tieout.check.Finding;
import dev.tieout.form.Slot;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;
import dev.tieout.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The statistics table with this year beside all years, real ones and one made here. */
class StatisticsFormTest {
  private static final Path CORPUS = Path.of("../shared/corpus/ogi");
  private static final Tieout TIEOUT = Tieout.standard();

  /** A table of the edition of 2017; the cells are parted, or nothing parts them. */
  private static final String MADE =
      """
      柳河县人民政府%d年政府信息公开情况统计表
      指标名称 计量单位 %d年度 历年累计
      主动公开文件数 条 %s 其中：1.政府网站公开数 条 %s 2.政府公报公开数 条 14 36
      受理依申请公开信息总数 条 21 50 其中：1.当面申请数 条 5 12 2.网上申请数 条 9 25
      3.信函、传真申请数 条 7 13 对申请的答复总数 条 20 47 其中：1.同意公开答复数 条 12 30
      2.同意部分公开答复数 条 3 6 3.不予公开答复数 条 4 9 4.其他类型答复数 条 1 2
      接受行政诉讼、举报数 件 0 1 行政复议数 件 2 3 行政诉讼数 件 0 0
      """;

  private static Extraction read(String name, String text) {
    return TIEOUT.extract(Source.of(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String made(int year, String published, String web) {
    return MADE.formatted(year, year, published, web);
  }

  private static TableRecord table(Extraction extraction, String form) {
    assertEquals(1, extraction.record().tables().size());
    TableRecord table = extraction.record().tables().get(0);
    assertEquals(form, table.form().id());
    return table;
  }

  /** Figures that are not 0, row by row, as {@code granted 2 19}. */
  private static Map<String, String> rows(TableRecord table) {
    Map<String, String> rows = new TreeMap<>();
    table.table().rows().stream()
        .map(r -> r.id())
        .forEach(
            r -> {
              String row = text(table.figure(r, "this_year"), table.figure(r, "cumulative"));
              if (!row.equals("0 0")) {
                rows.put(r, row);
              }
            });
    return rows;
  }

  private static String text(Figure year, Figure years) {
    return text(year) + " " + text(years);
  }

  private static String text(Figure figure) {
    return figure.state() == FigureState.AMBIGUOUS
        ? figure.alternatives().get(0) + "?"
        : figure.value().orElseThrow().toPlainString();
  }

  private static Map<String, String> expected(String rows) {
    Map<String, String> expected = new TreeMap<>();
    for (String row : rows.split(", ")) {
      int blank = row.indexOf(' ');
      expected.put(row.substring(0, blank), row.substring(blank + 1));
    }
    return expected;
  }

  /**
   * Read from the sources by eye; all other figures are 0. Behind what stands a question mark, the
   * digits can be cut in several ways that tie out: the report alone does not tell, and the right
   * one is named first.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2011 | 2011 | published 425 1516, published_web 418 1509, published_gazette 7 7
          2013 | 2011 | published 1853? 5395?, published_web 1713? 5017?, published_gazette 0 7, \
          received 7 28, received_in_person 0 18, received_email 3 6, received_web 4 4, \
          answered 3 24, granted 2 19, partly_granted 1 3, refused 0 2
          2014 | 2014 | published 2543 78967, published_web 2543 78967, received 1 1, \
          received_letter_fax 1 1, answered 1 1, granted 1 1
          2015 | 2014 | published 2949? 81916?, published_web 2949? 81916?, received 0 1, \
          received_letter_fax 0 1, answered 0 1, granted 0 1
          2016 | 2014 | published 3460? 85376?, published_web 3460? 85376?
          2017 | 2017 | published 2122? 10037?, published_web 2122? 10037?
          2018 | 2017 | published 2069? 12106?, published_web 2069? 12106?
          """)
  void realYearIsReadAsPublished(int year, int edition, String rows) throws IOException {
    Path file = CORPUS.resolve("fujian-form-" + year + ".txt");
    Assumptions.assumeTrue(Files.exists(file));
    TableRecord table = table(TIEOUT.extract(file), "cn-ogi-fujian-" + edition);
    assertEquals(expected(rows), rows(table));
  }

  private static final String MADE_ROWS =
      "published 310 912, published_web 280 850, published_gazette 14 36, received 21 50, "
          + "received_in_person 5 12, received_web 9 25, received_letter_fax 7 13, "
          + "answered 20 47, granted 12 30, partly_granted 3 6, refused 4 9, answered_other 1 2, "
          + "complaints 0 1, reconsideration 2 3";

  @Test
  void madeTableIsReadAndTiesOut() {
    Extraction extraction = read("made.txt", made(2017, "310 912", "280 850"));
    assertEquals(expected(MADE_ROWS), rows(table(extraction, "cn-ogi-fujian-2017")));
    assertEquals(List.of(), extraction.findings());
    assertEquals(0, extraction.ties().broke());
    assertEquals(15 + 3 * 2, extraction.ties().held());
  }

  /** The rows of the table as a page, in this order. */
  private static String page(List<String> rows) {
    StringBuilder page =
        new StringBuilder(
            "<html><meta charset=utf-8><body><p>柳河县人民政府2017年政府信息公开情况统计表</p>"
                + "<table><tr><td>指标名称<td>计量单位<td>2017年度<td>历年累计");
    for (String row : rows) {
      page.append("<tr>");
      for (String cell : row.split(" ")) {
        page.append("<td>").append(cell);
      }
    }
    return page.append("</table>").toString();
  }

  private static List<String> madeRows() {
    String rows = made(2017, "310 912", "280 850").split("历年累计\n")[1];
    return List.of(rows.replace("其中：", "").strip().split("(?<=\\d)\\s+(?=[^\\d\\s]|\\d\\.)"));
  }

  /** 条, 件 and 元 stand beside the labels; where they do not, none is known. */
  @Test
  void unitBesideTheLabelOfARowIsThatOfItsFigures() {
    TableRecord with = table(read("made.html", page(madeRows())), "cn-ogi-fujian-2017");
    assertEquals("条", with.figure("granted", "this_year").unit());
    assertEquals("件", with.figure("litigation", "cumulative").unit());
    List<String> bare = madeRows().stream().map(r -> r.replaceAll(" [条件] ", " ")).toList();
    Extraction without = read("made.html", page(bare).replace("<td>计量单位", ""));
    assertEquals("", table(without, "cn-ogi-fujian-2017").figure("granted", "this_year").unit());
  }

  @Test
  void realFeesAreInYuan() throws IOException {
    Path file = CORPUS.resolve("fujian-form-2014.txt");
    Assumptions.assumeTrue(Files.exists(file));
    TableRecord table = table(TIEOUT.extract(file), "cn-ogi-fujian-2014");
    assertEquals("元", table.figure("fees_waived", "this_year").unit());
    assertEquals("条", table.figure("published", "cumulative").unit());
  }

  /** A body that prints rows in another order says by each label which it is. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void rowsInAnotherOrderAreReadByTheirLabels(int seed) {
    List<String> rows = new ArrayList<>(madeRows());
    assertEquals(15, rows.size(), rows.toString());
    if (seed == 1) {
      Collections.swap(rows, 5, 6);
    } else if (seed > 1) {
      Collections.shuffle(rows, new Random(seed));
    }
    Extraction extraction = read("made.html", page(rows));
    assertEquals(expected(MADE_ROWS), rows(table(extraction, "cn-ogi-fujian-2017")));
    List<String> told = rows.equals(madeRows()) ? List.of() : List.of("rows-reordered");
    assertEquals(told, extraction.findings().stream().map(Finding::code).toList());
  }

  @ParameterizedTest
  @CsvSource({
    // More on the website in one year than was published in all ways.
    "310 912, 380 850, published_web, this_year",
    // More in one year than in all years together.
    "1310 912, 280 850, published, this_year",
  })
  void brokenLimitIsFound(String published, String web, String row, String column) {
    Extraction extraction = read("made.txt", made(2017, published, web));
    List<Finding> findings = extraction.findings();
    assertEquals(1, findings.size(), findings.toString());
    Slot slot = new Slot("statistics", row, column);
    assertTrue(findings.get(0).suspects().contains(slot), findings.toString());
  }

  @Test
  void allYearsAreThoseOfLastYearAndThisOne() {
    List<Extraction> years = new ArrayList<>();
    years.add(read("2017.txt", made(2017, "310 912", "280 850")));
    years.add(read("2018.txt", made(2018, "400 1312", "350 1190")));
    CrossYear crossYear = CrossYear.standard(Bodies.asStated());
    years.forEach(y -> crossYear.add(y.record()));
    List<Finding> findings = crossYear.findings().getOrDefault("2018.txt", List.of());
    // 850 + 350 = 1200; the other rows state the same twice, and every one that is not 0 is wrong.
    Finding web =
        findings.stream()
            .filter(
                f -> f.suspects().contains(new Slot("statistics", "published_web", "cumulative")))
            .findFirst()
            .orElseThrow();
    assertEquals("1200", web.expected());
    assertTrue(
        findings.stream()
            .noneMatch(
                f -> f.suspects().contains(new Slot("statistics", "published", "cumulative"))));
  }

  private static Map<String, List<Finding>> held(Bodies bodies) throws IOException {
    CrossYear years = CrossYear.standard(bodies);
    for (int year : List.of(2018, 2011, 2013, 2016, 2015, 2014, 2017)) {
      Path file = CORPUS.resolve("fujian-form-" + year + ".txt");
      Assumptions.assumeTrue(Files.exists(file));
      years.add(TIEOUT.extract(file).record());
    }
    return years.findings();
  }

  private static List<String> broken(List<Finding> findings) {
    return findings.stream().map(f -> f.row() + " " + f.found() + " ≠ " + f.expected()).toList();
  }

  /**
   * By the sources, which name the body over the table and the year in its head: one request up to
   * 2015, none in 2016, and yet none in all years up to 2016. What was published ties out.
   */
  @Test
  void realYearsWhoseRequestsVanishAreFound() throws IOException {
    Map<String, List<Finding>> findings = held(Bodies.asStated());
    assertEquals(Set.of("fujian-form-2016.txt"), findings.keySet());
    List<Finding> found = findings.getOrDefault("fujian-form-2016.txt", List.of());
    assertEquals(
        List.of("received 0 ≠ 1", "received_letter_fax 0 ≠ 1", "answered 0 ≠ 1", "granted 0 ≠ 1"),
        broken(found));
    assertEquals("fujian-form-2015.txt", found.get(0).arguments().get("earlier_report"));
    // The ones of 历年累计, beside 受理依申请公开信息总数: counted in the lines of the two sources.
    assertEquals("line 1 column 104", found.get(0).place().toString());
    assertEquals("line 1 column 104", found.get(0).arguments().get("earlier_place"));
  }

  /**
   * The sources of 2017 and 2018 name no body. 85376 up to 2016 and 2122 in 2017 are not 10037 up
   * to 2017, however the digits are cut; 10037 and 2069 are the 12106 of 2018.
   */
  @Test
  void realYearsWhoseCountBeganAnewAreFoundHoweverTheDigitsAreCut() throws Exception {
    String csv = "report,body\nfujian-form-2017.txt,平潭综合实验区\nfujian-form-2018.txt,平潭综合实验区\n";
    Map<String, List<Finding>> findings = held(Bodies.read(csv));
    assertEquals(Set.of("fujian-form-2016.txt", "fujian-form-2017.txt"), findings.keySet());
    List<Finding> found = findings.getOrDefault("fujian-form-2017.txt", List.of());
    assertEquals(List.of("published", "published_web"), found.stream().map(Finding::row).toList());
    assertTrue(found.get(0).found().startsWith("10037 | "), found.toString());
    assertEquals("87498", found.get(0).expected());
    String sum = found.get(0).arguments().getOrDefault("sum", "");
    assertTrue(sum.startsWith("(85376 | ") && sum.contains(") + (2122 | "), sum);
  }
}
