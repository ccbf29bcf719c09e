package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.Form;
import dev.tieout.form.FormFile;
import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rows with their labels are read by them, in whatever order and among whatever else they stand.
 */
final class RowOrderTest {
  private static final String HEAD =
      """
      三、收到和处理政府信息公开申请情况
      自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
      """;

  private static final List<Form> FORMS = FormFile.standard();

  private static FormTable requests() {
    return form("cn-ogi-2021").table("requests").orElseThrow();
  }

  private static Form form(String id) {
    return FORMS.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  /** Each row of results has another figure; all ties hold. */
  private static List<Integer> figures() {
    List<Integer> figures = new ArrayList<>(List.of(0, 2));
    IntStream.range(2, 23).forEach(r -> figures.add(r * r));
    figures.add(figures.stream().mapToInt(Integer::intValue).sum() - 2);
    figures.add(7);
    figures.set(0, figures.get(23) + 7 - 2);
    return figures;
  }

  private static List<String> lines() {
    List<FormRow> rows = requests().rows();
    return IntStream.range(0, rows.size())
        .mapToObj(r -> line(rows.get(r).label().text(), figures().get(r)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String line(String label, int figure) {
    return label + "\t" + figure + "\t0\t0\t0\t0\t0\t" + figure;
  }

  private static Reading read(List<String> lines) {
    List<Reading> tables =
        new Aligner(FORMS).align(TextFlow.of(HEAD + String.join("\n", lines))).tables();
    assertEquals(1, tables.size());
    return tables.get(0);
  }

  private static void assertAllRight(Reading read) {
    assertEquals("cn-ogi-2021", read.form().id());
    List<FormRow> rows = requests().rows();
    for (int r = 0; r < rows.size(); r++) {
      String figure = figures().get(r).toString();
      for (int c = 0; c < 7; c++) {
        int column = c;
        Slot slot = requests().slot(rows.get(r), requests().columns().get(c));
        assertTrue(
            read.fillings().get(slot) instanceof Filling.Found found
                && found.raw().equals(column % 6 == 0 ? figure : "0"),
            () -> slot + " " + read.fillings().get(slot));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "4, 5", "12, 13", "15, 19", "20, 22", "23, 24", "0, 24"})
  void twoRowsThatChangedPlacesAreReadByTheirLabels(int first, int second) {
    List<String> lines = lines();
    Collections.swap(lines, first, second);
    Reading read = read(lines);
    assertAllRight(read);
    assertTrue(read.why().printed().isReordered());
  }

  @Test
  void rowsInTheOrderOfTheFormAreNotSaidToBeInAnother() {
    assertAllRight(read(lines()));
    assertEquals(RowsPrinted.asOnForm(), read(lines()).why().printed());
  }

  /** 其他法定情形 begins with a label of the form, 其中予以公开 ends with one. */
  @ParameterizedTest
  @ValueSource(strings = {"9.其他法定情形", "其中：予以公开", "其中：邮寄", "当面申请数", "转送"})
  void aRowOfTheBodysOwnTakesNoCellOfAnother(String label) {
    List<String> lines = lines();
    lines.add(12, line(label, 99));
    Reading read = read(lines);
    assertAllRight(read);
    assertFalse(read.why().printed().isReordered());
    RowsPrinted.OwnRow own = read.why().printed().own().get(0);
    assertEquals(label, own.label());
    assertEquals(List.of("99", "0", "0", "0", "0", "0", "99"), own.figures());
    assertEquals("refused_administrative_query", own.above());
  }

  @Test
  void anOwnRowAmongRowsThatChangedPlacesIsBoth() {
    List<String> lines = lines();
    Collections.swap(lines, 0, 1);
    lines.add(3, line("其中：邮寄", 99));
    Reading read = read(lines);
    assertAllRight(read);
    assertTrue(read.why().printed().isReordered());
    assertEquals(1, read.why().printed().own().size());
  }

  /** What stands in the place of a row whose label cannot be read may be that row. */
  @Test
  void wordsInTheStepOfAMissingLabelAreNoRowOfTheBodysOwn() {
    List<String> lines = lines();
    lines.set(12, line("无法辨认之行", figures().get(12)));
    assertEquals(List.of(), read(lines).why().printed().own());
  }

  @Test
  void aRowThatLostItsLabelKeepsOthersFromBeingMoved() {
    List<String> lines = lines();
    Collections.swap(lines, 5, 6);
    lines.set(8, line("", figures().get(8)).strip());
    Reading read = read(lines);
    assertFalse(read.why().printed().isReordered());
    assertTrue(read.why().condition() != Condition.SOUND);
  }

  @Test
  void aLabelThatTwoRowsHaveTellsNeither() {
    List<String> lines = lines();
    Collections.swap(lines, 5, 6);
    lines.set(8, line("重复申请", figures().get(8)));
    Reading read = read(lines);
    assertFalse(read.why().printed().isReordered());
    assertTrue(read.why().condition() != Condition.SOUND);
  }

  /** The form of 2014 has 其他情形数 under both 行政复议数量 and 行政诉讼数量. */
  @Test
  void aLabelThatTheFormHasTwiceIsThatUnderItsOwnParent() {
    FormTable table = form("cn-ogi-2014").tables().get(0);
    List<String> ids = table.rows().stream().map(FormRow::id).toList();
    List<String> lines = new ArrayList<>();
    IntStream.range(0, ids.size())
        .forEach(r -> lines.add(table.rows().get(r).label().text() + "\t" + (100 + r)));
    int other = ids.indexOf("litigation_other");
    Collections.swap(lines, other, other - 1);
    Readings read = new Aligner(FORMS).align(TextFlow.of("统计指标\t统计数\n" + String.join("\n", lines)));
    Reading reading = read.tables().get(0);
    for (String id : List.of("litigation_other", "reconsideration_other", ids.get(other - 1))) {
      Slot slot = table.slot(table.row(id), table.columns().get(0));
      assertTrue(
          reading.fillings().get(slot) instanceof Filling.Found found
              && found.raw().equals("" + (100 + ids.indexOf(id))),
          () -> slot + " " + reading.fillings().get(slot));
    }
    assertTrue(reading.why().printed().isReordered());
  }
}
