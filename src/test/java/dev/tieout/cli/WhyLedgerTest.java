package dev.tieout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How figures of tables with rows of the body's own were won, as it is printed. */
class WhyLedgerTest {
  private static final String FORM =
      """
      id: accounts
      title: {text: 账目, en: Accounts}
      tables:
        - id: overview
          title:
            - {text: 总览表, en: Overview}
          type: money
          ledger: {names: [类别]}
          columns:
            - {id: amount, text: 数额, en: Amount}
          rows:
            - {id: parks, text: 公园, en: Parks, code: '11'}
            - {id: roads, text: 道路, en: Roads, code: '12'}
        - id: details
          title:
            - {text: 明细表, en: Details}
          type: money
          ledger: {codes: [编码], names: [名称], levels: [2, 4], total: total}
          columns:
            - {id: amount, text: 数额, en: Amount}
            - {id: wages, text: 工资, en: Wages}
          rows:
            - {id: total, text: 总数, en: Total}
      ties:
        - {id: kinds, kind: implied, each: code, equation: overview/amount = details/amount}
      """;

  private static final String PAGE =
      "<html><meta charset=utf-8><body><p>总览表</p><table><tr><th>类别<th>数额<tr><td>公园<td>30.5"
          + "<tr><td>道路<td>17.0</table>"
          + "<p>明细表</p><p>单位：千元</p><table><tr><th>编码<th>名称<th>数额<th>工资"
          + "<tr><td colspan=2>总数<td>50<td>14<tr><td>11<td>公园<td>30.5<td>"
          + "<tr><td>1101<td>树木<td>10.4<td>3<tr><td>1107<td>长椅<td>20<td>5"
          + "<tr><td>12<td>道路<td>19.5<td>6"
          + "<tr><td>1201<td>桥梁<td>19.5亿元<td>6</table>";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(folder.resolve("forms"));
    Files.writeString(folder.resolve("forms/accounts.yaml"), FORM);
    Files.writeString(folder.resolve("page.html"), PAGE);
  }

  private Run run(String slot, String... more) {
    String[] arguments = new String[6 + more.length];
    arguments[0] = "show";
    arguments[1] = folder.resolve("page.html").toString();
    arguments[2] = "--forms";
    arguments[3] = folder.resolve("forms").toString();
    arguments[4] = "--why";
    arguments[5] = slot;
    System.arraycopy(more, 0, arguments, 6, more.length);
    return Run.tieout((Object[]) arguments);
  }

  private void has(String slot, String... parts) {
    has(run(slot), parts);
  }

  private static void has(Run run, String... parts) {
    assertEquals(0, run.code(), run.err());
    for (String part : parts) {
      assertTrue(run.out().contains(part), () -> "no \"" + part + "\" in\n" + run.out());
    }
  }

  @Test
  void rowOfTheBodyIsShownWithTitleUnitHeadCodeAndName() {
    has(
        "details/1101/amount",
        "details/1101/amount = 10.4\n",
        "table 明细表, row 树木, column 数额, form accounts",
        "it stands in a cell of its own",
        "unit: 千元, stated for the whole table",
        "head   明细表  ",
        "unit   单位：千元  ",
        "head   数额  ",
        "label  1101  ",
        "label  树木  ",
        "value  10.4  ",
        "exactly one value for each of the 2 cells");
  }

  /** 10.4 + 20 is 30.4 and 30.5 is printed: within half of the last digits of the three. */
  @Test
  void sumThatHoldsOnlyWithinRoundingSaysSo() {
    has(
        "details/1101/amount",
        "holds:  数额: 10.4 + 20 = 30.5  [公园]  (within the rounding of its numbers: the sides differ"
            + " by 0.1)\n");
  }

  @Test
  void sumsBetweenTablesAreShownWithTheirNames() {
    has("details/11/amount", "holds:  总览表/公园/数额 30.5 = 明细表/11 公园/数额 30.5\n");
    has(
        "overview/roads/amount",
        "BROKEN:  总览表/道路/数额 17.0 ≠ 明细表/12 道路/数额 19.5\n",
        "tables-disagree",
        "unit: none is stated");
  }

  @Test
  void emptyCellAndUnitOfACellAreShown() {
    has("details/11/wages", "details/11/wages = (blank)\n", ": (nothing)\n", "empty  ");
    has(
        "details/1201/amount",
        "unit: 亿元, beside the number",
        "not assessable:  数额: 19.5亿元 = 19.5千元  [道路]\n",
        "units-differ");
  }

  @Test
  void rowThatTheReportDoesNotPrintIsNamedWithThoseThatItPrints() {
    has(
        "details/1203/amount",
        "page.html: its table details has no row 1203. There are total, 11, 1101, 1107, 12, 1201.\n");
  }

  @Test
  void theSameInChinese() {
    has(
        run("details/1101/amount", "--lang", "zh"),
        "表：明细表；行：树木；列：数额；表式：accounts",
        "单位：千元（对全表标明）",
        "（在数值四舍五入的误差之内：两边相差 0.1）");
  }

  /** Seen on the pictures of pages 7, 10 and 12. */
  @Test
  void figureOfARealReportIsShownWithItsSums() {
    Path report = Path.of("../shared/corpus/final-accounts/putuo-planning-bureau-2024.pdf");
    Assumptions.assumeTrue(Files.exists(report));
    has(
        Run.tieout("show", report, "--why", "totals/f210/amount"),
        "totals/f210/amount = 236.63\n",
        "page 7 box 468.0 295.7 532.9 311.8",
        "unit: 万元, stated for the whole table",
        "754.75 + 236.63 + 3845.25 + 4461.67 + 461.08 = 9759.38  [本年支出合计]  (19 empty cells)",
        "收入支出决算总表/九、卫生健康支出/决算数 236.63 = 支出决算表/210 卫生健康支出/本年支出合计 236.64"
            + "  (within the rounding of its numbers: the sides differ by 0.01)");
  }
}
