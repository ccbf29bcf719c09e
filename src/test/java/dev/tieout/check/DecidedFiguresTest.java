package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.Extraction;
import dev.tieout.Tieout;
import dev.tieout.record.Figure;
import dev.tieout.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of digits without a sum, cut by what the text or the year before says of them. */
final class DecidedFiguresTest {
  private static final String REPORT =
      "柳河县人民政府%d年政府信息公开工作年度报告\n一、总体情况\n%s\n二、主动公开政府信息情况\n"
          + "第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件%s"
          + "第二十条第（五）项信息内容本年处理决定数量行政许可2293\n三、收到和处理政府信息公开申请情况\n";

  private static Extraction report(int year, String text, String digits) {
    byte[] bytes = REPORT.formatted(year, text, digits).getBytes(StandardCharsets.UTF_8);
    return Tieout.standard().extract(Source.of(year + ".txt", bytes));
  }

  private static List<String> documents(Extraction report) {
    return report.record().tables().stream()
        .filter(t -> t.table().id().equals("documents"))
        .flatMap(t -> t.figures().values().stream())
        .filter(f -> f.slot().row().equals("normative_documents"))
        .map(DecidedFiguresTest::print)
        .toList();
  }

  private static String print(Figure figure) {
    return figure.value().map(v -> v + " " + figure.basis()).orElse(figure.state().toString());
  }

  private static List<String> codes(Extraction report) {
    return report.findings().stream()
        .map(Finding::code)
        .filter(c -> c.startsWith("decided") || c.equals("ambiguous-figure"))
        .toList();
  }

  private static Extraction after(Extraction before, Extraction report) {
    CrossYear years = CrossYear.standard(Bodies.asStated());
    years.add(before.record());
    return report.with(years.read(report.record()));
  }

  @Test
  void withoutMoreTheDigitsStayAmbiguous() {
    Extraction report = report(2022, "本县依法公开。", "8855698");
    assertEquals(List.of("ambiguous", "ambiguous", "ambiguous"), documents(report));
    assertEquals(List.of("ambiguous-figure"), codes(report));
  }

  @Test
  void theTextDecidesWhatItStates() {
    // 88|55|698 and 88|5|5698 have 88 first; that 55 were repealed leaves one of them.
    Extraction report = report(2022, "全年制发行政规范性文件88件，废止行政规范性文件55件。", "8855698");
    assertEquals(List.of("88 prose", "55 prose", "698 prose"), documents(report));
    assertEquals(List.of("decided-by-prose"), codes(report));
  }

  @Test
  void aNumberOfTheTextThatNoWayToCutHasDecidesNothing() {
    Extraction report = report(2022, "全年制发行政规范性文件91件。", "8855698");
    assertEquals(List.of("ambiguous", "ambiguous", "ambiguous"), documents(report));
  }

  @Test
  void theYearBeforeDecidesWhatAgreesWithIt() {
    // In force were 665 of 6 + 93 + 665; 665 + 88 - 55 = 698, and no other way to cut comes to it.
    Extraction before = report(2021, "全年制发行政规范性文件6件，废止行政规范性文件93件。", "693665");
    assertEquals(List.of("6 prose", "93 prose", "665 prose"), documents(before));
    Extraction report = after(before, report(2022, "本县依法公开。", "8855698"));
    assertEquals(List.of("88 year_before", "55 year_before", "698 year_before"), documents(report));
    assertEquals(List.of("decided-by-year-before"), codes(report));
  }

  @Test
  void aYearBeforeThatNoWayAgreesWithDecidesNothing() {
    // 698 + 77 - 132 = 643, and none of the ways to cut 77132470 ends so.
    Extraction before = report(2022, "全年制发行政规范性文件88件，废止行政规范性文件55件。", "8855698");
    Extraction report = after(before, report(2023, "本县依法公开。", "77132470"));
    assertEquals(List.of("ambiguous", "ambiguous", "ambiguous"), documents(report));
  }

  @Test
  void theYearBeforeOfAnotherYearDecidesNothing() {
    Extraction before = report(2020, "全年制发行政规范性文件6件，废止行政规范性文件93件。", "693665");
    Extraction report = after(before, report(2022, "本县依法公开。", "8855698"));
    assertEquals(List.of("ambiguous", "ambiguous", "ambiguous"), documents(report));
  }
}
