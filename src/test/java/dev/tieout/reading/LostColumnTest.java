package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.FormFile;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A table of requests of which one column did not come through. */
class LostColumnTest {
  private static final FormTable REQUESTS =
      FormFile.standard().get(1).table("requests").orElseThrow();

  private static final Map<String, String> ROWS =
      Map.of(
          "received", "30 4 0 0 1 0 35",
          "granted", "20 2 0 0 0 0 22",
          "partly_granted", "5 1 0 0 0 0 6",
          "unavailable_not_held", "4 0 0 0 1 0 5",
          "other_rest", "1 1 0 0 0 0 2",
          "total", "30 4 0 0 1 0 35");

  /** The table line by line, without a column's figures and perhaps without its head. */
  private static Map<Slot, Filling> without(int column, boolean head) {
    return read(column, head, "\t", "\n");
  }

  /** The same where nothing parts anything. */
  private static Map<Slot, Filling> glued(int column, boolean head) {
    return read(column, head, "", "");
  }

  private static Map<Slot, Filling> read(int column, boolean head, String cell, String line) {
    List<String> lines = new ArrayList<>(List.of("三、收到和处理政府信息公开申请情况"));
    List<String> heads = REQUESTS.columns().stream().map(c -> c.label().text()).toList();
    lines.add(String.join(cell, left(heads, head ? -1 : column)));
    REQUESTS
        .rows()
        .forEach(
            row -> {
              String values = ROWS.getOrDefault(row.id(), "0 0 0 0 0 0 0");
              lines.add(
                  row.label().text()
                      + cell
                      + String.join(cell, left(List.of(values.split(" ")), column)));
            });
    Readings read = new Aligner(FormFile.standard()).align(TextFlow.of(String.join(line, lines)));
    return read.tables().get(0).fillings();
  }

  private static List<String> left(List<String> all, int column) {
    return IntStream.range(0, all.size()).filter(i -> i != column).mapToObj(all::get).toList();
  }

  private static String row(Map<Slot, Filling> read, String row) {
    return REQUESTS.columns().stream()
        .map(c -> Fillings.text(read.get(new Slot("requests", row, c.id()))))
        .collect(Collectors.joining(" "));
  }

  @Test
  void theHeadsThatAreLeftTellWhichColumnIsLost() {
    Map<Slot, Filling> read = without(1, false);
    assertEquals("30 lost 0 0 1 0 35", row(read, "received"));
    assertEquals("4 lost 0 0 1 0 5", row(read, "unavailable_not_held"));
  }

  @Test
  void aLostColumnOfTotalsIsToldByItemsThatAreNoTotals() {
    Map<Slot, Filling> read = without(6, true);
    assertEquals("30 4 0 0 1 0 lost", row(read, "received"));
  }

  /** Any of six columns may be the lost one; a figure may stand in two of them. */
  @Test
  void whichItemIsLostIsLeftOpenWhereNothingTells() {
    Map<Slot, Filling> read = without(1, true);
    assertTrue(row(read, "received").contains("several"), row(read, "received"));
    assertTrue(row(read, "received").endsWith(" 35"), row(read, "received"));
  }

  /** 000000 has six digits for seven cells in 18 rows; that is one damage, not 18. */
  @Test
  void theHeadsTellTheLostColumnAlsoWhereNothingPartsTheFigures() {
    Map<Slot, Filling> read = glued(2, false);
    assertEquals("30 4 lost 0 1 0 35", row(read, "received"));
    assertEquals("0 0 lost 0 0 0 0", row(read, "refused_internal"));
    assertEquals("30 4 lost 0 1 0 35", row(read, "total"));
  }

  @Test
  void whichOfThemIsLostIsLeftOpenAsWell() {
    Map<Slot, Filling> read = glued(2, true);
    assertTrue(row(read, "received").contains("several"), row(read, "received"));
    assertTrue(row(read, "received").endsWith(" 35"), row(read, "received"));
  }

  /** Rows of seven digits that add up have all their cells, whatever some others lack. */
  @Test
  void cellsThatSomeRowsLackMakeNoLostColumn() {
    List<String> rows = REQUESTS.rows().stream().map(r -> r.label().text()).toList();
    StringBuilder text = new StringBuilder("三、收到和处理政府信息公开申请情况");
    REQUESTS.columns().forEach(c -> text.append(c.label().text()));
    for (int r = 0; r < rows.size(); r++) {
      text.append(rows.get(r)).append(r % 3 == 1 ? "000000" : "0000000");
    }
    Readings read = new Aligner(FormFile.standard()).align(TextFlow.of(text.toString()));
    String partly = row(read.tables().get(0).fillings(), "received");
    assertEquals("0 0 0 0 0 0 0", partly);
  }
}
