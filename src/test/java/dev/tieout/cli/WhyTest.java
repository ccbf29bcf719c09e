package dev.tieout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.FormFile;
import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How figures of the samples were won, as it is printed. */
class WhyTest {
  @TempDir private Path folder;

  private static String why(String sample, String slot) {
    Run run = Run.tieout("show", "samples/" + sample, "--why", slot);
    assertEquals(0, run.code(), run.err());
    return run.out();
  }

  private static void has(String text, String... parts) {
    for (String part : parts) {
      assertTrue(text.contains(part), () -> "no \"" + part + "\" in\n" + text);
    }
  }

  /** The text of the page on the winning of figures as a report of its own. */
  private Path glued() throws IOException {
    String page = Files.readString(Path.of("docs/derivation.md"));
    return Files.writeString(
        folder.resolve("glued.txt"), page.split("```text\n")[1].split("\n```")[0]);
  }

  @Test
  void gluedFigureIsShownWithItsWaysAndSums() throws IOException {
    String out = Run.tieout("show", glued(), "--why", "requests/granted/natural_person").out();
    has(
        out,
        "requests/granted/natural_person = 27\n",
        "basis: the text alone leaves more than one number possible",
        "（一）予以公开【27】0020130（二）部分公开",
        "270020130 can be cut into 7 numbers in 12 ways; 2 of them add up across the row",
        "1  taken\n",
        "自然人: 2 + 5 + 1 + 6 + 1 + 22 + 1 = 38 ≠ 63\n",
        "used for reading, so proves nothing:  自然人: 27 + 5 + 1 + 6 + 1 + 22 + 1 = 63  [三、本年度办理结果/(七)总计]\n");
    has(
        Run.tieout("show", glued(), "--why", "requests/granted/total").out(),
        "holds:  总计: 30 + 5 + 1 + 6 + 1 + 25 + 1 = 69  [三、本年度办理结果/(七)总计]\n");
  }

  @Test
  void theSameInChinese() throws IOException {
    has(
        Run.tieout("show", glued(), "--lang", "zh", "--why", "requests/granted/natural_person")
            .out(),
        "270020130 拆成 7 个数有 12 种拆法，其中 2 种横向合计成立",
        "已用于读取，不能作为佐证：");
  }

  @Test
  void cellOfAPdfIsShownWithItsBox() {
    has(
        why("ruled-pdf/source.pdf", "requests/granted/total"),
        "= 105\n",
        "it stands in a cell of its own",
        "page 2 box 527.1",
        "holds:  (一)予以公开: 98 + 4 + 1 + 2 = 105  [总计]\n");
  }

  @Test
  void cellOfAPageIsShownWithItsElement() {
    has(
        why("wps-page/source.html", "fees/administrative_fees/amount"),
        "= 12.3456\n",
        "unit: 万元, printed in the label of its row or column\n",
        "exactly one value for the one cell",
        "tr[14]/td[2] line 38",
        "none: nothing on the form confirms or contradicts it");
  }

  @Test
  void lostCellIsShownWithTheCellsThatItMayBe() {
    has(
        why("flattened-text/source.txt", "requests/carried_out/natural_person"),
        "= (lost)\n",
        "(lost 0)",
        "any of these may be the cell that was lost; the sums cannot tell them apart: 自然人, 商业企业",
        "lost-cell");
  }

  /** A table of which a column with its head is gone; the row is told of by what is left. */
  @Test
  void figureOfALostColumnIsShownWithWhatIsLeftOfItsRow() throws IOException {
    FormTable table = FormFile.standard().get(1).table("requests").orElseThrow();
    List<String> lines = new ArrayList<>(List.of("三、收到和处理政府信息公开申请情况"));
    lines.add("自然人\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计");
    for (FormRow row : table.rows()) {
      boolean counted = List.of("received", "granted", "total").contains(row.id());
      lines.add(row.label().text() + (counted ? "\t30\t0\t0\t1\t0\t35" : "\t0\t0\t0\t0\t0\t0"));
    }
    Path report = Files.writeString(folder.resolve("lost.txt"), String.join("\n", lines));
    Run run = Run.tieout("show", report, "--why", "requests/received/business");
    assertEquals(0, run.code(), run.err());
    has(
        run.out(),
        "requests/received/business = (lost)\n",
        "label  一、本年新收政府信息公开申请数量",
        "value  35",
        "lost-column");
  }

  @Test
  void figurePlacedByOrderIsShownBetweenItsNeighbours() {
    has(
        why("flattened-text/source.txt", "requests/refused_state_secret/total"),
        "its label was lost",
        "no label of its own stands before it; the nearest ones are: ",
        "部分公开",
        "其他处理");
  }

  @Test
  void brokenSumIsShownAsBroken() {
    has(
        why("flattened-text/source.txt", "requests/total/total"),
        "BROKEN:  总计: 13 ≠ 0\n",
        "row-left-at-zero");
  }

  @Test
  void tableBeyondRepairIsRefusedWithTheCounts() {
    has(
        why("repeats-removed/source.txt", "requests/granted/total"),
        "= (unreadable)\n",
        "no figure was taken from it");
  }

  @ParameterizedTest
  @CsvSource({
    "granted, granted is no slot. Write table/row/column",
    "request/granted/total, no form has a table request. There are ",
    "requests/grant/total, the table has no row grant. There are received",
    "requests/granted/sum, the table has no column sum. There are natural_person",
  })
  void wrongSlotSaysWhatThereIs(String slot, String message) {
    Run run = Run.tieout("show", "samples/flattened-text/source.txt", "--why", slot);
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("tieout: " + message), run.err());
  }

  @Test
  void reportWithoutTheTableIsNamed() throws IOException {
    Path report =
        Files.writeString(folder.resolve("x.html"), "<table><tr><td>a</td><td>1</td></tr></table>");
    Run run = Run.tieout("show", report, "--why", "requests/granted/total");
    assertEquals("x.html: no table with requests/granted/total was found in it\n", run.out());
  }
}
