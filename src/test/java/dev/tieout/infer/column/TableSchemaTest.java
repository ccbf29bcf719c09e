package dev.tieout.infer.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import dev.tieout.source.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableSchemaTest {
  private static Grid grid(String... rows) {
    List<Cell> cells = new ArrayList<>();
    int columns = 0;
    for (int r = 0; r < rows.length; r++) {
      String[] texts = rows[r].split("\\|", -1);
      for (int c = 0; c < texts.length; c++) {
        cells.add(new Cell(r, c, 1, 1, texts[c], Place.none()));
      }
      columns = Math.max(columns, texts.length);
    }
    return new Grid(rows.length, columns, cells, Place.none());
  }

  private static Column column(String... cells) {
    String[] rows = Arrays.stream(cells).map(c -> "x|" + c).toArray(String[]::new);
    rows[0] = "Name|" + cells[0];
    return TableSchema.of(grid(rows), List.of()).columns().get(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12 / 345 / 6; INTEGER;.;''",
        "1.234,5 / 12,0; NUMBER;,;.",
        "1,234.5 / 12.0; NUMBER;.;','",
        "1,23,456 / 12,345; NUMBER;.;','",
        "12 / 345 / 1,113; NUMBER;.;','",
        "1.234.567 / 12; NUMBER;,;.",
        "1\u202F234 / 12; NUMBER;.;\u202F",
        "1'234.50 / 2.50; NUMBER;.;''''",
        "0.5 / 1.25; NUMBER;.;''",
        // Each could be thousands or thousandths.
        "1.234 / 5.678; STRING;'';''",
        "1,234 / 5,678; STRING;'';''",
        // Two kinds of blanks between groups, two units, words, codes.
        "1 234 / 1\u202F234; STRING;'';''",
        "12% / 13; STRING;'';''",
        "12万元 / 13元; STRING;'';''",
        "12 / n.s.; STRING;'';''",
        "007 / 008; STRING;'';''",
        "1.234,5 / 1,234.5; STRING;'';''",
        // Known, but no schema can say so.
        "(123) / 45; STRING;.;''",
        "−123 / 45; STRING;.;''",
        "减3 / 45; STRING;.;''",
        "12[1] / 13; STRING;.;''",
        "13① / 45; INTEGER;.;''",
        "１２３４ / ５６; INTEGER;.;''",
        "１，２３４ / ５６; NUMBER;.;，",
        "１２．５ / ６; NUMBER;．;''",
        "００７ / ００８; STRING;'';''",
        "－５ / ６; STRING;.;''",
        "$ (55) / 45; STRING;.;''",
        "$ (55) / $1,234.0; STRING;.;','",
        "($55) / $1,234.0; STRING;.;','",
        "$1,234 / 12 / 345; NUMBER;.;','",
        "$12 / €13; STRING;'';''",
        // A reader that drops what is no digit before a number would drop these signs.
        "6 / $-5; STRING;'';''",
        "-$5 / 6; STRING;.;''",
        "1.234,5 / . / 12,0; NUMBER;,;.",
        "12 / .. / … / — / n/a; INTEGER;.;''",
      })
  void theStyleIsToldForTheColumnAsAWhole(String cells, String kind, String decimal, String group) {
    List<String> all = new ArrayList<>(List.of("Head"));
    all.addAll(List.of(cells.split(" / ")));
    Column column = column(all.toArray(String[]::new));
    assertEquals(kind, column.kind().name());
    assertEquals(decimal, column.style().decimal());
    assertEquals(group, column.style().group());
  }

  @Test
  void anotherColumnOfTheTableShowsWhichSignStandsBeforeDecimals() {
    TableSchema english = TableSchema.of(grid("a|b|c", "x|1,234|2.5", "y|5,678|3.5"), List.of());
    assertEquals(Column.Kind.NUMBER, english.columns().get(1).kind());
    assertEquals(",", english.columns().get(1).style().group());
    TableSchema german = TableSchema.of(grid("a|b|c", "x|1,234|2,5", "y|5,678|3,5"), List.of());
    assertEquals(",", german.columns().get(1).style().decimal());
    assertEquals("", german.columns().get(1).style().group());
  }

  @Test
  void theHeadEndsWhereNumbersBeginAndGroupsAreNoHead() {
    TableSchema schema =
        TableSchema.of(
            grid("Body|Requests|Requests", "|2019|2020", "City||", "Office|12|13", "Bureau|4|—"),
            List.of());
    assertEquals(2, schema.headRows());
    assertEquals(List.of("Requests", "2020"), schema.columns().get(2).heading().path());
    assertEquals(Column.Kind.INTEGER, schema.columns().get(2).kind());
    assertEquals(List.of("—"), schema.missing());
    assertEquals(true, schema.columns().get(0).heading().stub());
    assertEquals(false, schema.columns().get(1).heading().stub());
  }

  @Test
  void aTableWithoutAHeadHasNone() {
    TableSchema schema = TableSchema.of(grid("Rye|12|13", "Oats|4|5"), List.of());
    assertEquals(0, schema.headRows());
    assertEquals(List.of(), schema.columns().get(1).heading().path());
  }

  @ParameterizedTest
  @CsvSource({
    "Amount (万元),12,'',万元,head",
    "Share %,12,'',%,head",
    "Share,12%,'',%,cells",
    "Amount,12,单位：万元,万元,caption",
    "Amount,12,'Table 3: income (in thousands of euros)',in thousands of euros,caption",
    "Amount,12,单位：件、万元,'',''",
    "Amount (元),12,单位：万元,元,head",
    "Area [km²],12,'',km²,head",
    "Yield [t/ha],12,'',t/ha,head",
    "Area [1],12,'','',''",
    "Area [a],12,'','',''",
    "Cost,$12,'',$,cells",
    "Amount,12,nothing of the kind,'',''",
  })
  void aUnitIsReadWhereItStands(
      String head, String cell, String caption, String unit, String from) {
    TableSchema schema =
        TableSchema.of(grid("Name|" + head, "x|" + cell, "y|" + cell), List.of(caption));
    assertEquals(new Column.Unit(unit, from), schema.columns().get(1).unit());
  }

  @ParameterizedTest
  @CsvSource({
    "2021-02-23,2021-12-01,DATE,%Y-%m-%d",
    "2021年2月3日,2021年12月11日,DATE,%Y年%m月%d日",
    "2021-02-23,2021-02-31,STRING,''",
    "01/02/2021,03/04/2021,STRING,''",
    "01.02.2021,03.04.2021,STRING,''",
    "01.02.2021,23.04.2021,DATE,%d.%m.%Y",
    "01/02/2021,23/04/2021,DATE,%d/%m/%Y",
    "01/02/2021,04/23/2021,DATE,%m/%d/%Y",
    "23/04/2021,04/23/2021,STRING,''",
    "31.02.2021,23.04.2021,STRING,''",
  })
  void datesAreOfOneForm(String first, String second, String kind, String form) {
    Column column = column("Date", first, second);
    assertEquals(kind, column.kind().name());
    assertEquals(form, column.dateFormat());
  }

  @Test
  void signsThatAValueIsMissingAreNamedAsPrinted() {
    TableSchema schema =
        TableSchema.of(grid("a|b", "x|12", "y|.", "z|..", "u|…", "v|n/a"), List.of());
    assertEquals(List.of(".", "..", "n/a", "…"), schema.missing());
  }

  @Test
  void aRowWithoutAnyValueIsNoHead() {
    assertEquals(1, TableSchema.of(grid("a|b", "x|..", "y|12"), List.of()).headRows());
  }

  @Test
  void bracketsBelowZeroAreNamedAndTheSignOfMoneyIsNot() {
    Column column = column("Net", "$ (55)", "($4)", "$ 1,234.5");
    assertEquals(List.of("("), column.style().negatives());
    assertEquals(false, column.style().bare());
  }

  @Test
  void aBlankRowBelowWordsMakesThemNoHead() {
    assertEquals(1, TableSchema.of(grid("a|b", "x|y", "z|w", " | "), List.of()).headRows());
  }

  private static Grid boxed(String words) {
    List<Cell> cells =
        List.of(
            new Cell(0, 0, 1, 1, "Body", Place.none()),
            new Cell(0, 1, 1, 1, "Asked", Place.none()),
            new Cell(0, 2, 1, 1, "Granted", Place.none()),
            new Cell(1, 0, 1, 3, words, Place.none()),
            new Cell(2, 0, 1, 1, "Office", Place.none()),
            new Cell(2, 1, 1, 1, "12", Place.none()),
            new Cell(2, 2, 1, 1, "5", Place.none()));
    return new Grid(3, 3, cells, Place.none());
  }

  @Test
  void wordsOverNamedColumnsAreNoHead() {
    assertEquals(1, TableSchema.of(boxed("Offices of the county"), List.of()).headRows());
  }

  @Test
  void aUnitOverNamedColumnsIsPartOfTheHead() {
    TableSchema schema = TableSchema.of(boxed("(in millions)"), List.of());
    assertEquals(2, schema.headRows());
    assertEquals("in millions", schema.columns().get(2).unit().text());
  }
}
