package dev.tieout.generate.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.Slot;
import dev.tieout.generate.print.PrintRow;
import dev.tieout.generate.print.PrintTable;
import dev.tieout.generate.truth.Edition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class LossTest {
  @ParameterizedTest
  @EnumSource
  void goneIsExactlyWhatIsNoLongerShown(DamageKind kind) {
    DamageCases.each(
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
    DamageCases.each(
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
    DamageCases.each(
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
    DamageCases.each(
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
    DamageCases.each(
        DamageKind.ROWS_LOST,
        c -> {
          int rows = c.requestsBefore().rows().size() - c.requests().rows().size();
          assertTrue(rows >= 1 && rows <= 3);
          assertEquals(7 * rows, c.after().gone().size());
          assertEquals(
              DamageCases.labels(c.requestsBefore()).size() - rows,
              DamageCases.labels(c.requests()).size());
        });
  }

  @Test
  void lostRowValuesLeaveTheirLabels() {
    DamageCases.each(
        DamageKind.ROW_VALUES_LOST,
        c -> {
          assertEquals(0, c.after().gone().size() % 7);
          assertEquals(DamageCases.labels(c.requestsBefore()), DamageCases.labels(c.requests()));
        });
  }

  @ParameterizedTest
  @CsvSource({"COLUMN_LOST, 1", "COLUMN_VALUES_LOST, 0"})
  void aLostColumnIsLostInEveryRow(DamageKind kind, int heads) {
    DamageCases.each(
        kind,
        c -> {
          assertEquals(1, c.after().gone().stream().map(Slot::column).distinct().count());
          int rows = c.truth().edition() == Edition.OF_2019 ? 23 : 25;
          assertEquals(rows, c.after().gone().size());
          assertEquals(
              rows + heads,
              DamageCases.texts(c.requestsBefore()).size()
                  - DamageCases.texts(c.requests()).size());
        });
  }

  @Test
  void oneHalfOfTheTableIsLost() {
    DamageCases.each(
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
    DamageCases.each(
        DamageKind.LABELS_ALL,
        c -> {
          int subItems = c.truth().edition() == Edition.OF_2019 ? 16 : 19;
          assertEquals(
              subItems, DamageCases.labels(c.requests()).stream().filter(String::isEmpty).count());
          assertTrue(DamageCases.labels(c.requests()).contains("（七）总计"));
          assertEquals(Set.of(), c.after().gone());
        });
  }

  @Test
  void someLabelsAreLost() {
    int[] lost = {0};
    DamageCases.each(
        DamageKind.LABELS_SOME,
        c ->
            lost[0] +=
                (int) DamageCases.labels(c.requests()).stream().filter(String::isEmpty).count());
    assertTrue(lost[0] > 25 * 23 * 0.3 && lost[0] < 25 * 25 * 0.5, "lost " + lost[0]);
  }

  @Test
  void labelsAndTwoCellsAreLost() {
    DamageCases.each(
        DamageKind.LABELS_ALL_LOST_2,
        c -> {
          assertEquals(2, c.after().gone().size());
          assertTrue(DamageCases.labels(c.requests()).contains(""));
        });
  }

  @Test
  void noTextStandsTwice() {
    DamageCases.each(
        DamageKind.REPEATS_REMOVED,
        c -> {
          List<String> texts =
              c.after().report().tables().stream()
                  .flatMap(t -> DamageCases.texts(t).stream())
                  .toList();
          assertEquals(Set.copyOf(texts).size(), texts.size());
          assertTrue(c.after().gone().size() > 100, "gone " + c.after().gone().size());
          assertTrue(texts.contains("四、结转下年度继续办理"));
        });
  }
}
