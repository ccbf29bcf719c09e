package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.form.FormFile;
import dev.tieout.form.FormTable;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The three rows of （四）无法提供 without labels, a figure on each line. */
final class ShiftedCutsTest {
  private static final int FIRST = 12;
  private static final FormTable REQUESTS =
      FormFile.standard().get(1).table("requests").orElseThrow();

  /** Where the second and the third row begin in each way but the one that is given. */
  private static List<List<Integer>> cuts(String values, int second, int third) {
    return cutsOf("（四）无法提供\n" + values.replace(' ', '\n'), second, third);
  }

  private static List<List<Integer>> cutsOf(String text, int second, int third) {
    List<Item> items =
        Boundaries.resolve(
            Items.of(Lexer.atoms(TextFlow.of(text)), new Lexicon(FormFile.standard())));
    PrintedTable table = PrintedTable.of(0, REQUESTS, FormTable.Layout.DOWN);
    int[] bounds = new int[table.rows().size() + 1];
    Arrays.fill(bounds, FIRST + 1, bounds.length, items.size());
    bounds[FIRST + 1] = second;
    bounds[FIRST + 2] = third;
    return ShiftedCuts.of(table, items, bounds).stream()
        .map(b -> List.of(b[FIRST + 1], b[FIRST + 2]))
        .toList();
  }

  @Test
  void anyOfTheRowsMayLackTheCell() {
    assertEquals(
        List.of(List.of(8, 14), List.of(7, 14)),
        cuts("1 0 0 0 0 0 1 2 0 0 0 0 0 2 3 0 0 0 0 3", 8, 15));
  }

  @Test
  void whichRowOfZerosLacksOneSaysNothing() {
    assertEquals(List.of(), cuts("0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", 8, 15));
  }

  @Test
  void wholeRowsStandInOneWay() {
    assertEquals(List.of(), cuts("1 0 0 0 0 0 1 2 0 0 0 0 0 2 3 0 0 0 0 0 3", 8, 15));
  }

  @Test
  void rowsOfEmptyFieldsUpToTheEndHaveNothingToShift() {
    assertEquals(List.of(), cutsOf("（四）无法提供" + "\t".repeat(20), 8, 15));
  }
}
