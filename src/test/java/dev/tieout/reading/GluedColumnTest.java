package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.tieout.form.FormFile;
import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The border between two columns was lost: in every row two figures are one text. */
class GluedColumnTest {
  private static final FormTable REQUESTS =
      FormFile.standard().get(1).table("requests").orElseThrow();

  private static final List<String> HEADS =
      List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");

  /** Rows that are not all 0; the columns add up. */
  private static final Map<String, List<Integer>> FEW =
      Map.of(
          "received", List.of(120, 3, 0, 4, 1, 12, 140),
          "granted", List.of(100, 1, 0, 4, 1, 2, 108),
          "partly_granted", List.of(15, 2, 0, 0, 0, 0, 17),
          "other_rest", List.of(2, 0, 0, 0, 0, 9, 11),
          "total", List.of(117, 3, 0, 4, 1, 11, 136),
          "carried_out", List.of(3, 0, 0, 0, 0, 1, 4));

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void everyPairOfColumnsIsCutBySums(int at) {
    assertEquals(table(FEW), read(FEW, at, ""));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void emptyFieldsLeftBehindTheRowsAreNoFigures(int at) {
    assertEquals(table(FEW), read(FEW, at, "\t"));
  }

  /** No figure is 0, so that no text shows by itself that it is two. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void denseColumnsAreCutBySums(int at) {
    Map<String, List<Integer>> dense = dense();
    assertEquals(table(dense), read(dense, at, ""));
  }

  /** 111 is 1 + 11 as well as 11 + 1, and the columns add up in both ways. */
  @Test
  void whatNoSumDecidesStaysOpen() {
    Map<String, List<Integer>> even =
        Map.of(
            "received", List.of(11, 1, 0, 0, 0, 0, 12),
            "granted", List.of(11, 1, 0, 0, 0, 0, 12),
            "total", List.of(11, 1, 0, 0, 0, 0, 12));
    List<List<String>> read = read(even, 0, "");
    for (int row : List.of(0, 2)) {
      assertEquals("several", read.get(row).get(0));
      assertEquals("several", read.get(row).get(1));
      assertEquals("12", read.get(row).get(6));
    }
  }

  @Test
  void aFigurePublishedWrongIsReadAsItStands() {
    Map<String, List<Integer>> wrong = new HashMap<>(FEW);
    wrong.put("granted", List.of(100, 1, 0, 4, 1, 2, 109));
    List<List<String>> read = read(wrong, 3, "");
    assertEquals("109", read.get(2).get(6));
    assertEquals("4", read.get(2).get(3));
    assertEquals("1", read.get(2).get(4));
  }

  /** A column of which nothing is left is lost as before: no text is two figures. */
  @Test
  void aLostColumnIsNoGluedOne() {
    List<String> lines = new ArrayList<>(List.of("三、收到和处理政府信息公开申请情况", String.join("\t", HEADS)));
    for (FormRow row : REQUESTS.rows()) {
      List<Integer> figures = FEW.getOrDefault(row.id(), List.of(0, 0, 0, 0, 0, 0, 0));
      lines.add(row.label().text() + "\t" + join(figures.subList(1, 7)));
    }
    List<List<String>> read = read(String.join("\n", lines));
    assertNotEquals("0", read.get(0).get(0));
    assertEquals("140", read.get(0).get(6));
  }

  private static Map<String, List<Integer>> dense() {
    Map<String, List<Integer>> dense = new HashMap<>();
    int[] sums = new int[7];
    int seed = 7;
    for (FormRow row : REQUESTS.rows()) {
      List<Integer> figures = new ArrayList<>();
      int total = 0;
      for (int c = 0; c < 6; c++) {
        seed = (seed * 137 + 59) % 1009;
        figures.add(100 + seed % 900);
        total += figures.get(c);
      }
      figures.add(total);
      if (isResult(row)) {
        for (int c = 0; c < 7; c++) {
          sums[c] += figures.get(c);
        }
      }
      dense.put(row.id(), figures);
    }
    List<Integer> total = new ArrayList<>();
    List<Integer> received = new ArrayList<>();
    for (int c = 0; c < 7; c++) {
      total.add(sums[c]);
      received.add(sums[c] + dense.get("carried_out").get(c) - dense.get("carried_in").get(c));
    }
    dense.put("total", total);
    dense.put("received", received);
    return dense;
  }

  private static boolean isResult(FormRow row) {
    return !List.of("received", "carried_in", "total", "carried_out").contains(row.id());
  }

  private static List<List<String>> table(Map<String, List<Integer>> figures) {
    return REQUESTS.rows().stream()
        .map(r -> figures.getOrDefault(r.id(), List.of(0, 0, 0, 0, 0, 0, 0)))
        .map(r -> r.stream().map(String::valueOf).toList())
        .toList();
  }

  private static List<List<String>> read(Map<String, List<Integer>> figures, int at, String end) {
    List<String> lines = new ArrayList<>(List.of("三、收到和处理政府信息公开申请情况", String.join("\t", HEADS)));
    for (FormRow row : REQUESTS.rows()) {
      List<Integer> all = figures.getOrDefault(row.id(), List.of(0, 0, 0, 0, 0, 0, 0));
      List<String> texts = new ArrayList<>(all.stream().map(String::valueOf).toList());
      texts.set(at, texts.get(at) + texts.remove(at + 1));
      lines.add(row.label().text() + "\t" + String.join("\t", texts) + end);
    }
    return read(String.join("\n", lines));
  }

  private static String join(List<Integer> figures) {
    return figures.stream().map(String::valueOf).collect(Collectors.joining("\t"));
  }

  private static List<List<String>> read(String text) {
    Reading reading = new Aligner(FormFile.standard()).align(TextFlow.of(text)).tables().get(0);
    return REQUESTS.rows().stream()
        .map(
            r ->
                REQUESTS.columns().stream()
                    .map(c -> reading.fillings().get(new Slot("requests", r.id(), c.id())))
                    .map(Fillings::text)
                    .toList())
        .toList();
  }
}
