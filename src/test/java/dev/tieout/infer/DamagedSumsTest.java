package dev.tieout.infer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import dev.tieout.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Generated tables with sums in all layouts: whole, every sum is found; damaged, the spoilt one.
 */
final class DamagedSumsTest {
  private static final int GROUPS = 3;
  private static final int ITEMS = 4;
  private static final int POSITIONS = 7;
  private static final int TABLES = 20;

  /** How the lines of a table stand. */
  enum Layout {
    TOTAL_AFTER(false, false, false),
    TOTAL_BEFORE(true, false, false),
    WITH_GAPS(false, true, false),
    IN_COLUMNS(false, false, true),
    BEFORE_IN_COLUMNS(true, false, true);

    private final boolean before;
    private final boolean gaps;
    private final boolean columns;

    Layout(boolean before, boolean gaps, boolean columns) {
      this.before = before;
      this.gaps = gaps;
      this.columns = columns;
    }
  }

  /** Lines of numbers with a label each; a total names the lines that make it up. */
  private static final class Table {
    private final List<String> labels = new ArrayList<>();
    private final List<long[]> lines = new ArrayList<>();
    private final List<Integer> totals = new ArrayList<>();

    private int add(String label, long[] line) {
      labels.add(label);
      lines.add(line);
      return lines.size() - 1;
    }
  }

  private static Table table(Layout layout, Random random) {
    Table table = new Table();
    table.add("", new long[0]);
    for (int g = 0; g < GROUPS; g++) {
      long[] total = new long[POSITIONS];
      List<long[]> items = new ArrayList<>();
      for (int i = 0; i < ITEMS; i++) {
        long[] item = random.longs(POSITIONS, 1000, 9999).toArray();
        for (int at = 0; at < POSITIONS; at++) {
          total[at] += item[at];
        }
        items.add(item);
      }
      if (layout.before) {
        table.totals.add(table.add("Total " + g, total));
      }
      for (int i = 0; i < ITEMS; i++) {
        table.add("Item " + g + "." + i, items.get(i));
      }
      if (!layout.before) {
        table.totals.add(table.add("Total " + g, total));
      }
      if (layout.gaps) {
        table.add("", new long[0]);
      }
    }
    return table;
  }

  private static Grid grid(Table table, boolean columns) {
    List<Cell> cells = new ArrayList<>();
    for (int line = 0; line < table.lines.size(); line++) {
      for (int at = 0; at <= POSITIONS; at++) {
        boolean number = at > 0 && table.lines.get(line).length > 0;
        String head = line == 0 && at > 0 ? "Head " + at : "";
        String text =
            at == 0 ? table.labels.get(line) : number ? "" + table.lines.get(line)[at - 1] : head;
        cells.add(new Cell(columns ? at : line, columns ? line : at, 1, 1, text, Place.none()));
      }
    }
    int lines = table.lines.size();
    return new Grid(
        columns ? POSITIONS + 1 : lines, columns ? lines : POSITIONS + 1, cells, Place.none());
  }

  private static Spot spot(Layout layout, int line, int at) {
    return layout.columns ? new Spot(at + 1, line) : new Spot(line, at + 1);
  }

  @ParameterizedTest
  @EnumSource
  void everySumOfAWholeTableIsFoundAndHolds(Layout layout) {
    for (int seed = 0; seed < TABLES; seed++) {
      Table table = table(layout, new Random(seed));
      List<InferredTie> ties = TieFinder.find(grid(table, layout.columns));
      assertEquals(GROUPS * POSITIONS, ties.stream().filter(InferredTie::holds).count());
      assertEquals(GROUPS * POSITIONS, ties.size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneSpoiltFigureBreaksTheSumsThatItIsInAndNoOther(Layout layout) {
    for (int seed = 0; seed < TABLES; seed++) {
      Random random = new Random(seed);
      Table table = table(layout, random);
      int group = random.nextInt(GROUPS);
      int total = table.totals.get(group);
      int line = random.nextBoolean() ? total : total + (layout.before ? 1 : -1);
      int at = random.nextInt(POSITIONS);
      table.lines.get(line)[at] += 200;
      List<Spot> broken =
          TieFinder.find(grid(table, layout.columns)).stream()
              .filter(t -> !t.holds())
              .map(InferredTie::total)
              .toList();
      assertEquals(List.of(spot(layout, total, at)), broken, layout + " " + seed);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theOperandsAreTheItemsOfTheGroup(Layout layout) {
    Table table = table(layout, new Random(1));
    List<InferredTie> ties = TieFinder.find(grid(table, layout.columns));
    int total = table.totals.get(1);
    List<Spot> items = new ArrayList<>();
    for (int i = 1; i <= ITEMS; i++) {
      items.add(spot(layout, layout.before ? total + i : total - ITEMS - 1 + i, 2));
    }
    assertTrue(
        ties.stream()
            .anyMatch(t -> t.total().equals(spot(layout, total, 2)) && t.operands().equals(items)));
  }
}
