package dev.tieout.generate.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.Slot;
import dev.tieout.generate.damage.DamageKind.Needs;
import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintCell.Kind;
import dev.tieout.generate.print.PrintRow;
import dev.tieout.generate.print.PrintTable;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.print.Typesetter;
import dev.tieout.generate.print.Typography;
import dev.tieout.generate.print.Typography.Groups;
import dev.tieout.generate.truth.Dice;
import dev.tieout.generate.truth.Edition;
import dev.tieout.generate.truth.ReportTruth;
import dev.tieout.generate.truth.TruthMaker;
import dev.tieout.generate.truth.Zeros;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class DamageKindTest {
  /** A report before and after. */
  private record Case(ReportTruth truth, PrintedReport before, Damaged after) {
    PrintTable requestsBefore() {
      return before.table("requests");
    }

    PrintTable requests() {
      return after.report().table("requests");
    }
  }

  private static void each(DamageKind kind, Consumer<Case> check) {
    for (long seed = 0; seed < 25; seed++) {
      ReportTruth truth = TruthMaker.make(seed);
      Zeros zeros = kind.needs() == Needs.BLANKS ? Zeros.BLANK : Zeros.DIGIT;
      truth = truth.with(truth.style().with(zeros).plain());
      Typography typography = Typography.official();
      typography =
          kind.needs() == Needs.GROUP_LINES ? typography.with(Groups.OWN_LINE) : typography;
      PrintedReport before = new Typesetter(truth, typography).set();
      check.accept(new Case(truth, before, kind.to(before, new Dice(seed))));
    }
  }

  private static List<String> texts(PrintTable table) {
    return table.cells().map(PrintCell::text).toList();
  }

  private static List<String> labels(PrintTable table) {
    return table.cells().filter(c -> c.kind() == Kind.LABEL).map(PrintCell::text).toList();
  }

  @ParameterizedTest
  @EnumSource
  void theSameDiceDoTheSame(DamageKind kind) {
    each(
        kind,
        c -> {
          Damaged again = kind.to(c.before(), new Dice(c.truth().seed()));
          assertEquals(c.after(), again);
        });
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void everyDamageDoesSomething(DamageKind kind) {
    List<Long> idle = new ArrayList<>();
    each(
        kind,
        c -> {
          if (c.before().equals(c.after().report())) {
            idle.add(c.truth().seed());
          }
        });
    // A row of empty cells has nothing to push.
    assertTrue(idle.size() <= 10, () -> kind + " left untouched: " + idle);
  }

  @ParameterizedTest
  @EnumSource
  void goneIsExactlyWhatIsNoLongerShown(DamageKind kind) {
    each(
        kind,
        c -> {
          Set<Slot> shown = c.after().report().slots().collect(Collectors.toSet());
          for (Slot slot : c.truth().edition().slots()) {
            assertEquals(!shown.contains(slot), c.after().gone().contains(slot));
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    "LOST_1, 1",
    "LOST_2, 2",
    "LOST_3, 3",
    "LOST_4, 4",
    "LOST_2_IN_ROW, 2",
    "LOST_3_IN_ROW, 3",
    "LOST_4_IN_ROW, 4"
  })
  void asManyCellsAreLostAsTheNameSays(DamageKind kind, int count) {
    each(
        kind,
        c -> {
          assertEquals(count, c.after().gone().size());
          long cells = c.before().tables().stream().flatMap(PrintTable::cells).count();
          assertEquals(
              cells - count,
              c.after().report().tables().stream().flatMap(PrintTable::cells).count());
          if (kind.name().endsWith("IN_ROW")) {
            assertEquals(1, c.after().gone().stream().map(Slot::row).distinct().count());
          }
        });
  }

  @Test
  void totalsAreLostInTotalRowsAndColumns() {
    each(
        DamageKind.LOST_IN_TOTALS,
        c -> {
          assertTrue(c.after().gone().size() >= 1 && c.after().gone().size() <= 4);
          assertTrue(
              c.after().gone().stream()
                  .allMatch(
                      s ->
                          s.column().equals("total")
                              || Set.of("total", "received", "carried_out").contains(s.row())));
        });
  }

  @Test
  void everyZeroIsRemovedAndNothingElse() {
    each(
        DamageKind.ZEROS_REMOVED,
        c -> {
          for (Slot slot : c.truth().edition().slots()) {
            boolean zero = c.truth().entry(slot).text().equals("0");
            assertEquals(zero, c.after().gone().contains(slot), slot::toString);
          }
        });
  }

  @Test
  void lostRowsTakeTheirLabelsWithThem() {
    each(
        DamageKind.ROWS_LOST,
        c -> {
          int rows = c.requestsBefore().rows().size() - c.requests().rows().size();
          assertTrue(rows >= 1 && rows <= 3);
          assertEquals(7 * rows, c.after().gone().size());
          assertEquals(labels(c.requestsBefore()).size() - rows, labels(c.requests()).size());
        });
  }

  @Test
  void lostRowValuesLeaveTheirLabels() {
    each(
        DamageKind.ROW_VALUES_LOST,
        c -> {
          assertEquals(0, c.after().gone().size() % 7);
          assertEquals(labels(c.requestsBefore()), labels(c.requests()));
        });
  }

  @ParameterizedTest
  @CsvSource({"COLUMN_LOST, 1", "COLUMN_VALUES_LOST, 0"})
  void aLostColumnIsLostInEveryRow(DamageKind kind, int heads) {
    each(
        kind,
        c -> {
          assertEquals(1, c.after().gone().stream().map(Slot::column).distinct().count());
          int rows = c.truth().edition() == Edition.OF_2019 ? 23 : 25;
          assertEquals(rows, c.after().gone().size());
          assertEquals(rows + heads, texts(c.requestsBefore()).size() - texts(c.requests()).size());
        });
  }

  @Test
  void oneHalfOfTheTableIsLost() {
    each(
        DamageKind.HALF_LOST,
        c -> {
          List<PrintRow> all = c.requestsBefore().rows();
          List<PrintRow> left = c.requests().rows();
          assertTrue(left.size() >= all.size() / 3 && left.size() <= 1 + 2 * all.size() / 3);
          boolean first = left.equals(all.subList(0, left.size()));
          boolean second = left.equals(all.subList(all.size() - left.size(), all.size()));
          assertTrue(first || second);
        });
  }

  // By hand from the form: 8 + 3 + 5 sub-items, and 3 more in the edition of 2021.
  @Test
  void allLabelsOfSubItemsAreLost() {
    each(
        DamageKind.LABELS_ALL,
        c -> {
          int subItems = c.truth().edition() == Edition.OF_2019 ? 16 : 19;
          assertEquals(subItems, labels(c.requests()).stream().filter(String::isEmpty).count());
          assertTrue(labels(c.requests()).contains("（七）总计"));
          assertEquals(Set.of(), c.after().gone());
        });
  }

  @Test
  void someLabelsAreLost() {
    int[] lost = {0};
    each(
        DamageKind.LABELS_SOME,
        c -> lost[0] += (int) labels(c.requests()).stream().filter(String::isEmpty).count());
    assertTrue(lost[0] > 25 * 23 * 0.3 && lost[0] < 25 * 25 * 0.5, "lost " + lost[0]);
  }

  @Test
  void labelsAndTwoCellsAreLost() {
    each(
        DamageKind.LABELS_ALL_LOST_2,
        c -> {
          assertEquals(2, c.after().gone().size());
          assertTrue(labels(c.requests()).contains(""));
        });
  }

  @Test
  void theHeadIsLostOrRepeated() {
    each(
        DamageKind.HEAD_LOST,
        c -> assertTrue(c.requests().rows().stream().allMatch(PrintRow::hasValues)));
    each(
        DamageKind.HEAD_REPEATED,
        c -> {
          assertEquals(c.requestsBefore().rows().size() + 3, c.requests().rows().size());
          assertEquals(2, texts(c.requests()).stream().filter("自然人"::equals).count());
        });
  }

  @Test
  void pageNumbersAndRunningHeadsComeBetweenRows() {
    each(
        DamageKind.PAGE_NUMBERS,
        c -> {
          List<PrintRow> more = intruders(c.requests());
          assertTrue(more.size() >= 1 && more.size() <= 3);
          assertTrue(more.get(0).cells().get(0).text().matches("\\D*\\d+\\D*"));
          assertEquals(c.requestsBefore().slots().toList(), c.requests().slots().toList());
        });
    each(
        DamageKind.RUNNING_HEADS,
        c ->
            assertEquals(c.before().title(), intruders(c.requests()).get(0).cells().get(0).text()));
  }

  private static List<PrintRow> intruders(PrintTable table) {
    return table.rows().stream().filter(r -> r.kind() == PrintRow.Kind.INTRUDER).toList();
  }

  @Test
  void noteMarksStandBehindTextsAndHaveTheirNote() {
    int[] marks = {0};
    each(
        DamageKind.NOTE_MARKS,
        c -> {
          List<String> before = texts(c.requestsBefore());
          List<String> after = texts(c.requests());
          for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
              assertTrue(after.get(i).matches("(?s).*[①②*]"));
              assertEquals(before.get(i), after.get(i).substring(0, after.get(i).length() - 1));
              marks[0]++;
            }
          }
          assertEquals(c.before().parts().size() + 1, c.after().report().parts().size());
        });
    assertTrue(marks[0] > 25, "marks " + marks[0]);
  }

  @Test
  void duplicatedRowsStandTwice() {
    each(
        DamageKind.ROWS_DUPLICATED,
        c -> {
          int more = c.requests().rows().size() - c.requestsBefore().rows().size();
          assertTrue(more >= 1 && more <= 3);
          assertEquals(c.requestsBefore().slots().count() + 7 * more, c.requests().slots().count());
        });
  }

  // (三) (四) (五), and (六) in the edition of 2021; 三 is followed by a row of its own.
  @Test
  void groupsShowTheValuesOfTheirFirstSubItem() {
    each(
        DamageKind.GROUP_ECHOED,
        c -> {
          List<PrintRow> groups =
              c.requests().rows().stream().filter(r -> r.kind() == PrintRow.Kind.GROUP).toList();
          PrintRow refused =
              groups.stream()
                  .filter(r -> r.cells().get(0).text().equals("（三）不予公开"))
                  .findFirst()
                  .get();
          assertEquals(
              IntStream.range(0, 7).mapToObj(i -> "refused_state_secret").toList(),
              refused.slots().map(Slot::row).toList());
        });
  }

  @ParameterizedTest
  @CsvSource({"CELLS_GLUED, 2", "ROW_GLUED, 7", "LABEL_GLUED, 1"})
  void cellsRunTogether(DamageKind kind, int values) {
    each(
        kind,
        c -> {
          List<PrintCell> glued = new ArrayList<>(c.requests().cells().toList());
          glued.removeAll(c.requestsBefore().cells().toList());
          assertTrue(glued.size() >= 1 && glued.size() <= 3, () -> glued.toString());
          for (PrintCell cell : glued) {
            assertEquals(values, cell.slots().size());
            String parts =
                cell.slots().stream()
                    .map(s -> c.truth().entry(s).text())
                    .collect(Collectors.joining());
            assertTrue(bare(cell.text()).endsWith(bare(parts)));
            assertEquals(kind == DamageKind.LABEL_GLUED, cell.kind() == Kind.LABEL);
          }
          assertEquals(
              c.requestsBefore().cells().count() - (long) glued.size() * Math.max(1, values - 1),
              c.requests().cells().count());
        });
  }

  private static String bare(String text) {
    return text.replaceAll("[ \u00A0]", "");
  }

  @Test
  void emptyCellsStandBehindFilledOnes() {
    each(
        DamageKind.BLANKS_PUSHED,
        c -> {
          for (PrintRow row : c.requests().rows()) {
            List<Boolean> blank =
                row.cells().stream().filter(PrintCell::isValue).map(PrintCell::isBlank).toList();
            assertEquals(blank.stream().sorted().toList(), blank);
          }
          assertEquals(c.requestsBefore().cells().count(), c.requests().cells().count());
        });
  }

  @Test
  void fromSomeRowOnAnEmptyCellStandsBeforeTheValues() {
    each(
        DamageKind.SHIFTED_FROM_ROW,
        c -> {
          List<Integer> sizes =
              c.requests().rows().stream()
                  .filter(PrintRow::hasValues)
                  .map(r -> (int) r.cells().stream().filter(PrintCell::isValue).count())
                  .toList();
          assertEquals(sizes.stream().sorted().toList(), sizes);
          assertEquals(Set.of(7, 8), Set.copyOf(sizes));
          assertEquals(11, c.requests().columns());
        });
  }

  @Test
  void twoTablesAlternateRowByRow() {
    each(
        DamageKind.INTERLEAVED,
        c -> {
          assertEquals(2, c.after().report().tables().size());
          List<PrintRow> rows = c.requests().rows();
          assertEquals(c.requestsBefore().rows().get(0), rows.get(0));
          assertEquals(c.requestsBefore().rows().get(1), rows.get(2));
          assertEquals(c.requestsBefore().rows().get(2), rows.get(4));
          assertFalse(c.requestsBefore().rows().contains(rows.get(1)));
        });
  }

  @Test
  void noTextStandsTwice() {
    each(
        DamageKind.REPEATS_REMOVED,
        c -> {
          List<String> texts =
              c.after().report().tables().stream().flatMap(t -> texts(t).stream()).toList();
          assertEquals(Set.copyOf(texts).size(), texts.size());
          assertTrue(c.after().gone().size() > 100, "gone " + c.after().gone().size());
          assertTrue(texts.contains("四、结转下年度继续办理"));
        });
  }
}
