package dev.tieout.generate.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.Slot;
import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintCell.Kind;
import dev.tieout.generate.print.PrintRow;
import dev.tieout.generate.print.PrintTable;
import dev.tieout.generate.truth.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class DamageKindTest {
  private static final Set<String> ORGANISATIONS =
      Set.of("business", "research", "public_interest", "legal_service", "other");

  @ParameterizedTest
  @EnumSource
  void theSameDiceDoTheSame(DamageKind kind) {
    DamageCases.each(
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
    DamageCases.each(
        kind,
        c -> {
          if (c.before().equals(c.after().report())) {
            idle.add(c.truth().seed());
          }
        });
    // A row of empty cells has nothing to push.
    assertTrue(idle.size() <= 10, () -> kind + " left untouched: " + idle);
  }

  @Test
  void theHeadIsLostOrRepeated() {
    DamageCases.each(
        DamageKind.HEAD_LOST,
        c -> assertTrue(c.requests().rows().stream().allMatch(PrintRow::hasValues)));
    DamageCases.each(
        DamageKind.HEAD_REPEATED,
        c -> {
          assertEquals(c.requestsBefore().rows().size() + 3, c.requests().rows().size());
          assertEquals(2, DamageCases.texts(c.requests()).stream().filter("自然人"::equals).count());
        });
  }

  @Test
  void pageNumbersAndRunningHeadsComeBetweenRows() {
    DamageCases.each(
        DamageKind.PAGE_NUMBERS,
        c -> {
          List<PrintRow> more = intruders(c.requests());
          assertTrue(more.size() >= 1 && more.size() <= 3);
          assertTrue(more.get(0).cells().get(0).text().matches("\\D*\\d+\\D*"));
          assertEquals(c.requestsBefore().slots().toList(), c.requests().slots().toList());
        });
    DamageCases.each(
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
    DamageCases.each(
        DamageKind.NOTE_MARKS,
        c -> {
          List<String> before = DamageCases.texts(c.requestsBefore());
          List<String> after = DamageCases.texts(c.requests());
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
    DamageCases.each(
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
    DamageCases.each(
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
    DamageCases.each(
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
    DamageCases.each(
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
    DamageCases.each(
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
    DamageCases.each(
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

  /** The figures of a column stand as far from the left as before only if its head does. */
  @Test
  void columnsGoWithTheirHeads() {
    DamageCases.each(
        DamageKind.COLUMNS_EXCHANGED,
        c -> {
          List<PrintCell> heads = c.requests().rows().get(1).cells();
          PrintRow row = c.requests().rows().get(3);
          List<String> columns = row.slots().map(Slot::column).toList();
          assertEquals(7, columns.size());
          assertEquals(heads.get(0).text().equals("总计"), columns.get(0).equals("total"));
          assertEquals(heads.get(0).text().equals("自然人"), columns.get(0).equals("natural_person"));
          assertEquals(
              c.requests().rows().get(2).cells().get(0).text().equals("商业企业"),
              columns.stream()
                  .filter(ORGANISATIONS::contains)
                  .findFirst()
                  .get()
                  .equals("business"));
        });
  }

  @Test
  void everyRowHasOneCellForBothColumns() {
    DamageCases.each(
        DamageKind.COLUMNS_GLUED,
        c ->
            assertEquals(
                1,
                c.requests()
                    .cells()
                    .filter(cell -> cell.slots().size() == 2)
                    .map(cell -> cell.slots().stream().map(Slot::column).toList())
                    .distinct()
                    .count()));
  }
}
