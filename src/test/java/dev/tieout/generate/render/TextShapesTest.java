package dev.tieout.generate.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.form.Slot;
import dev.tieout.generate.print.Paragraph;
import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintCell.Kind;
import dev.tieout.generate.print.PrintRow;
import dev.tieout.generate.print.PrintTable;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.truth.Dice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Each text shape of one small table, written out by hand. The table: a head 项目 over two columns,
 * 甲, 乙; a group 组 beside its two rows, 一项 with 13 and 0, 二项 with an empty cell and 5.
 */
final class TextShapesTest {
  private static final PrintTable TABLE =
      new PrintTable(
          "requests",
          4,
          List.of(
              row(PrintRow.Kind.HEAD, head("项目", 2), head("甲", 1), head("乙", 1)),
              row(
                  PrintRow.Kind.VALUES,
                  PrintCell.of(Kind.GROUP, "组", 2, 1),
                  label("一项"),
                  value("13"),
                  value("0")),
              row(PrintRow.Kind.VALUES, label("二项"), value(""), value("5"))));

  private static PrintRow row(PrintRow.Kind kind, PrintCell... cells) {
    return new PrintRow(kind, List.of(cells), false);
  }

  private static PrintCell head(String text, int columnSpan) {
    return PrintCell.of(Kind.HEAD, text, 1, columnSpan);
  }

  private static PrintCell label(String text) {
    return PrintCell.of(Kind.LABEL, text, 1, 1);
  }

  private static PrintCell value(String text) {
    return PrintCell.value(new Slot("requests", "row", "column"), text);
  }

  private static final Dice ANY = new Dice(1);

  @Test
  void aCellALine() {
    assertEquals(
        List.of("项目", "甲", "乙", "组", "一项", "13", "0", "二项", "", "5"), CellLines.plain(TABLE, ANY));
  }

  @Test
  void aLineOfOnePipeAfterEachCell() {
    assertEquals(
        "项目 | 甲 | 乙 | 组 | 一项 | 13 | 0 | 二项 | | 5 |",
        String.join(" ", CellLines.pipeAfter(TABLE, ANY)));
  }

  @Test
  void aPipeBeforeEachCellAndOneAtTheRowsEnd() {
    assertEquals(
        List.of("项目", "| 甲", "| 乙", "|", "组", "| 一项", "| 13", "| 0", "|", "二项", "|", "| 5", "|"),
        CellLines.pipeBefore(TABLE, ANY));
  }

  // As many pipes are left over as the row has fewer filled cells than the table has columns.
  @Test
  void aCellAndAPipeWithLeftoverPipes() {
    assertEquals(
        List.of("项目 |", "甲 |", "乙 |", "|", "组 |", "一项 |", "13 |", "0 |", "二项 |", "5 |", "||"),
        CellLines.leftover(TABLE, ANY));
  }

  @Test
  void aRowALineWithLeftoverPipes() {
    assertEquals(
        List.of("项目 | 甲 | 乙 | |", "组 | 一项 | 13 | 0 | ", "二项 | 5 | ||"),
        RowLines.leftover(TABLE, ANY));
  }

  @Test
  void rowsWithPipes() {
    assertEquals(
        List.of("|项目||甲|乙|", "|组|一项|13|0|", "||二项||5|"), RowLines.plain(TABLE, true, false));
    assertEquals(List.of("项目|项目|甲|乙", "组|一项|13|0", "组|二项||5"), RowLines.plain(TABLE, false, true));
  }

  @Test
  void rowsWithPipesPaddedToColumns() {
    assertEquals(
        List.of(
            "| 项目 |      | 甲 | 乙 |",
            "|------|------|----|----|",
            "| 组   | 一项 | 13 | 0  |",
            "|      | 二项 |    | 5  |"),
        RowLines.padded(TABLE, false, true));
  }

  @Test
  void rowsWithTabs() {
    assertEquals(List.of("项目\t甲\t乙", "组\t一项\t13\t0", "二项\t\t5"), RowLines.tabs(TABLE, false));
    assertEquals(List.of("项目\t\t甲\t乙", "组\t一项\t13\t0", "\t二项\t\t5"), RowLines.tabs(TABLE, true));
  }

  @Test
  void rowsWithBlanks() {
    assertEquals(
        List.of("项目 甲 乙", "组 一项 13 0", "二项 5"),
        RowLines.blanks(TABLE, ANY).stream().map(l -> l.replaceAll(" +", " ")).toList());
  }

  // The empty cell behind 二项 has a line of its own: three lines are blank.
  @Test
  void blankRunsAloneShowCellsAndRows() {
    assertEquals(
        "标题\n\n项目\n\n甲\n\n乙\n\n\n组\n\n一项\n\n13\n\n0\n\n\n二项\n\n\n\n5\n\n\n五、\n",
        text(Shape.BLOCKS, report(TABLE)));
  }

  @Test
  void fourBlankLinesStandBeforeARowWhoseLabelIsLost() {
    PrintTable lost = TABLE.map(r -> r.map(c -> c.text().equals("二项") ? c.withText("") : c));
    assertEquals(
        "标题\n\n项目\n\n甲\n\n乙\n\n\n组\n\n一项\n\n13\n\n0\n\n\n\n\n\n\n5\n\n\n五、\n",
        text(Shape.BLOCKS, report(lost)));
  }

  @Test
  void nothingPartsGluedCells() {
    PrintedReport report =
        new PrintedReport(
            "标题",
            List.of(
                new Paragraph(Paragraph.Kind.TITLE, "标题"),
                new Paragraph(Paragraph.Kind.HEADING, "二、"),
                TABLE,
                new Paragraph(Paragraph.Kind.HEADING, "三、"),
                TABLE,
                new Paragraph(Paragraph.Kind.HEADING, "五、"),
                new Paragraph(Paragraph.Kind.TEXT, "无。")));
    assertEquals(
        "标题\n二、项目甲乙组一项130二项5三、项目甲乙组一项130二项5五、\n无。\n", text(Shape.GLUED, report).replace(" ", ""));
  }

  private static String text(Shape shape, PrintedReport report) {
    // Dice that leave out what is now and then irregular.
    return new String(shape.render(report, Encoding.UTF_8, new Dice(3)), StandardCharsets.UTF_8);
  }

  private static PrintedReport report(PrintTable table) {
    return new PrintedReport(
        "标题",
        List.of(
            new Paragraph(Paragraph.Kind.TITLE, "标题"),
            table,
            new Paragraph(Paragraph.Kind.HEADING, "五、")));
  }
}
