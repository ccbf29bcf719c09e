package dev.tieout.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormFileTest {
  private static final String GOOD =
      """
      id: f
      title: {text: 表, en: Form}
      tables:
        - id: t
          title:
            - {text: 甲, en: A}
          type: count
          columns:
            - {id: a, text: 子, en: a}
            - {id: b, text: 丑, en: b}
            - {id: c, text: 寅, en: c}
          rows:
            - {id: r, text: 行, en: row}
          ties:
            - {id: sum, kind: implied, each: row, equation: a + b = c}
      """;

  private static Form read(String yaml) throws FormFileException {
    return FormFile.read(new StringReader(yaml), "f.yaml");
  }

  private static FormFileException fault(String yaml) {
    return assertThrows(FormFileException.class, () -> read(yaml));
  }

  @Test
  void readsTiesForEachRow() throws FormFileException {
    Tie tie = read(GOOD).tables().get(0).ties().get(0);
    assertEquals(List.of(new Slot("t", "r", "a"), new Slot("t", "r", "b")), tie.left());
    assertEquals(List.of(new Slot("t", "r", "c")), tie.right());
  }

  @ParameterizedTest
  @CsvSource({
    "equation: a + b = c, equation: a + x = c, form-unknown-id, 15",
    "equation: a + b = c, equation: a + b, form-bad-equation, 15",
    "equation: a + b = c, equation: a + a = c, form-bad-equation, 15",
    "id: b, id: a, form-duplicate-id, 4",
    "type: count, type: number, form-unknown-word, 7",
    "each: row, each: cell, form-unknown-word, 15",
    "kind: implied, kind: guessed, form-unknown-word, 15",
    "type: count, typ: count, form-unknown-key, 7",
  })
  void faultIsNamedWithItsLine(String good, String bad, String code, String line) {
    FormFileException fault = fault(GOOD.replace(good, bad));
    assertEquals(code, fault.code());
    assertEquals(line, fault.arguments().get("line"));
    assertEquals("f.yaml", fault.arguments().get("file"));
  }

  @Test
  void readsATieThatSetsALimit() throws FormFileException {
    Tie tie = read(GOOD.replace("a + b = c", "a + b <= c")).tables().get(0).ties().get(0);
    assertEquals(Tie.Relation.AT_MOST, tie.relation());
    assertEquals(List.of(new Slot("t", "r", "c")), tie.right());
    assertEquals(List.of(), tie.partsOf(new Slot("t", "r", "c")));
  }

  /** A part is at most the whole that it is summed into: said twice, but no contradiction. */
  @Test
  void aLimitBesideItsSumIsNoContradiction() throws FormFileException {
    String second = "      - {id: limit, kind: implied, each: row, equation: a <= c}\n";
    assertEquals(2, read(GOOD + second).tables().get(0).ties().size());
  }

  @Test
  void typeOfARowGoesBeforeThatOfItsColumn() throws FormFileException {
    String money = "{id: r, text: 行, en: row, unit: 元, type: money}";
    FormTable table = read(GOOD.replace("{id: r, text: 行, en: row}", money)).tables().get(0);
    assertEquals(ValueType.MONEY, table.type(new Slot("t", "r", "a")));
    assertEquals("元", table.row("r").unit());
    assertTrue(table.takes(ValueType.MONEY));
  }

  @Test
  void missingKeyIsNamed() {
    FormFileException fault = fault(GOOD.replace("    type: count\n", ""));
    assertEquals("form-missing-key", fault.code());
    assertEquals("type", fault.arguments().get("key"));
  }

  @Test
  void tiesThatForceAFigureToZeroContradict() {
    String second = "      - {id: other, kind: implied, each: row, equation: a = c}\n";
    FormFileException fault = fault(GOOD + second);
    assertEquals("form-tie-contradiction", fault.code());
    assertEquals("other", fault.arguments().get("tie"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "- a\n- b\n", "id: [", "id: {a: b}\ntitle: x\ntables: []\n"})
  void whatIsNoFormIsRefused(String yaml) {
    assertTrue(fault(yaml).code().startsWith("form-"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cn-ogi-2019", "cn-ogi-2021"})
  void standardFormHasTheSlotsOfTheContract(String id) throws Exception {
    Path list = Path.of("../shared/forms/" + id + ".csv");
    Assumptions.assumeTrue(Files.exists(list));
    List<String> expected = Files.readAllLines(list).stream().skip(1).map(l -> l.strip()).toList();
    Form form =
        FormFile.standard().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    List<String> found = new ArrayList<>();
    for (FormTable table : form.tables()) {
      for (FormRow row : table.rows()) {
        for (FormColumn column : table.columns()) {
          found.add(line(table, row, column));
        }
      }
    }
    assertEquals(expected.stream().map(FormFileTest::unquoted).toList(), found);
  }

  private static String line(FormTable table, FormRow row, FormColumn column) {
    String section = String.join("/", table.title().stream().map(Label::text).toList());
    String type = column.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return String.join(
        "|", table.id(), section, row.id(), column.id(), table.path(row), table.path(column), type);
  }

  /** The list quotes only texts with commas in them. */
  private static String unquoted(String line) {
    String[] parts = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    return String.join("|", Arrays.stream(parts).map(p -> p.replace("\"", "")).toList());
  }

  @Test
  void standardFormsHaveTheTiesThatAreKnown() {
    for (Form form : FormFile.standard().subList(0, 2)) {
      int rows = form.table("requests").orElseThrow().rows().size();
      assertEquals(7 + 7 + rows, form.table("requests").orElseThrow().ties().size());
      assertEquals(3, form.table("disputes").orElseThrow().ties().size());
      assertEquals(
          7 + rows + 7 + 3, form.tables().stream().mapToInt(t -> t.ties().size()).sum(), form.id());
    }
  }
}
