package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.FormFile;
import dev.tieout.form.FormTable;
import dev.tieout.source.TextPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that lack cells: six items and their total. */
final class LostCellsTest {
  private static final FormTable REQUESTS =
      FormFile.standard().get(1).table("requests").orElseThrow();

  /** A row of a table whose columns are those of a grid, or of a text without columns. */
  private static List<Candidate> read(boolean grid, String... values) {
    return read(grid, 1.4, values);
  }

  /** The same with all ways that are dearer than the best by no more than a window. */
  private static List<Candidate> read(boolean grid, double window, String... values) {
    PrintedRow row = PrintedTable.of(0, REQUESTS, FormTable.Layout.DOWN).rows().get(2);
    List<Atom> atoms = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Atom.Spot spot = new Atom.Spot(0, grid ? 5 : -1, grid ? i + 2 : -1, 1, 0);
      boolean sign = values[i].equals("—");
      Atom.Kind kind = sign ? Atom.Kind.NOTHING : Atom.Kind.NUMBER;
      atoms.add(new Atom(kind, values[i], new TextPlace(1, i + 1), Boundary.CELL, -1, spot));
    }
    int[] columns = IntStream.range(0, row.size()).map(c -> grid ? c + 2 : -1).toArray();
    TableHabits habits = new TableHabits(Blanks.IN_PLACE, false, false);
    RowValues of = new RowValues(row, atoms, true, true, columns, false, habits, Optional.empty());
    return RowReader.read(of, window, Work.ofReport());
  }

  private static String text(Candidate candidate) {
    return candidate.parts().stream()
        .map(p -> p.isLost() ? "?" : p.raw())
        .collect(Collectors.joining(" "));
  }

  /** 670 0 0 4 3 2 76, published wrong, of which two cells were printed as one. */
  @Test
  void twoZerosThatStandTogetherAreNotOne() {
    List<String> read =
        read(false, "670", "00", "4", "3", "2", "76").stream().map(LostCellsTest::text).toList();
    assertTrue(read.contains("670 0 0 4 3 2 76"), read.toString());
  }

  /** 7 1 0 0 1 0 9 lost a 0: where the others stand in the grid says nothing of which. */
  @Test
  void cellsBehindALostOneMoveUpInAGrid() {
    List<Candidate> all = read(true, "7", "1", "0", "1", "0", "9");
    assertEquals(
        Set.of("? 7 1 0 1 0 9", "7 ? 1 0 1 0 9", "7 1 ? 0 1 0 9", "7 1 0 1 ? 0 9", "7 1 0 1 0 9 ?"),
        all.stream().map(LostCellsTest::text).collect(Collectors.toSet()));
    assertTrue(all.stream().allMatch(c -> c.cost() == Costs.LOST), "costs");
  }

  /** 0 0 0 0 0 lost two: five zeros and a total of 0, or the total itself is lost. */
  @Test
  void severalLostCellsThatAreZeroTogetherAreZero() {
    Candidate best = read(false, "0", "0", "0", "0", "0").get(0);
    assertEquals("0 0 0 0 0 0 0", numbers(best));
  }

  /** The total is the 12 and the signs are 0, so 2 is lost; 12 cannot be 1 and 2 beside a sign. */
  @Test
  void aSignForNothingHidesNoFigure() {
    List<Candidate> all = read(false, "10", "—", "—", "—", "—", "12");
    assertEquals(0, all.get(0).broken());
    all.stream()
        .filter(c -> text(c).startsWith("10") && text(c).endsWith("12"))
        .forEach(c -> assertEquals(List.of(2L), lost(c), text(c)));
  }

  /**
   * A lost 0 between signs is written as they are, so which of them is lost makes no difference.
   */
  @Test
  void aLostZeroAmongSignsIsASign() {
    List<Candidate> all = read(false, "—", "—", "—", "—", "—", "—");
    assertEquals(1, all.size());
    assertEquals(7, all.get(0).equals().size());
  }

  /**
   * 32 2 0 0 0 0 25 was published for 23 2 0 0 0 0 25 and lost a 0: the 32 is no stray figure in
   * the place of a lost cell.
   */
  @Test
  void aFigureThatDoesNotAddUpIsNotLeftOutForALostCell() {
    List<Candidate> without =
        read(false, 7, "32", "2", "0", "0", "0", "25").stream()
            .filter(c -> c.parts().stream().noneMatch(p -> p.raw().contains("3")))
            .filter(c -> text(c).endsWith(" 25"))
            .toList();
    assertTrue(without.stream().anyMatch(c -> text(c).equals("? 2 0 0 0 ? 25")), "left out");
    double least = Costs.EXTRA + 2 * Costs.LOST + Costs.EXCHANGED;
    without.forEach(c -> assertTrue(c.cost() >= least - 0.01, c + ": " + c.cost()));
  }

  private static List<Long> lost(Candidate candidate) {
    return IntStream.range(0, candidate.parts().size())
        .filter(c -> candidate.parts().get(c).isLost())
        .mapToObj(c -> candidate.values()[c] / Numbers.ONE)
        .toList();
  }

  private static String numbers(Candidate candidate) {
    return IntStream.range(0, candidate.values().length)
        .mapToObj(c -> String.valueOf(candidate.values()[c] / Numbers.ONE))
        .collect(Collectors.joining(" "));
  }
}
