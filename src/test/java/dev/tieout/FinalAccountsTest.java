package dev.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.check.Checks;
import dev.tieout.check.Finding;
import dev.tieout.check.Severity;
import dev.tieout.form.Slot;
import dev.tieout.record.Figure;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.TableRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The nine money tables of the final accounts of two real bodies, and the blank form. */
class FinalAccountsTest {
  private static final Path CORPUS = Path.of("../shared/corpus/final-accounts");
  private static final String FINANCE = "putuo-finance-bureau-2024.pdf";
  private static final String PLANNING = "putuo-planning-bureau-2024.pdf";

  private static final Map<String, Extraction> READ = new ConcurrentHashMap<>();

  private static Extraction read(String name) throws IOException {
    Assumptions.assumeTrue(Files.exists(CORPUS));
    if (!READ.containsKey(name)) {
      READ.put(name, Tieout.standard().extract(CORPUS.resolve(name)));
    }
    return READ.get(name);
  }

  private static TableRecord table(ReportRecord report, String id) {
    List<TableRecord> tables =
        report.tables().stream().filter(t -> t.table().id().equals(id)).toList();
    assertEquals(1, tables.size(), id);
    return tables.get(0);
  }

  /** The figures of a table as one text: a line for each row, {@code -} for an empty cell. */
  private static String text(TableRecord table) {
    return table.table().rows().stream()
        .map(
            r ->
                r.id()
                    + table.table().columns().stream()
                        .map(c -> table.figure(r.id(), c.id()))
                        .map(f -> " " + f.value().map(BigDecimal::toPlainString).orElse("-"))
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {FINANCE, PLANNING, "blank-form-2024.pdf"})
  void allTablesAreThereAndTieOut(String name) throws IOException {
    Extraction extraction = read(name);
    assertEquals(
        List.of(
            "totals",
            "income",
            "spending",
            "appropriations",
            "appropriations_spent",
            "general_budget",
            "basic",
            "three_public",
            "funds",
            "state_capital"),
        extraction.record().tables().stream().map(t -> t.table().id()).toList());
    assertEquals(
        List.of(),
        extraction.findings().stream().filter(f -> f.severity() != Severity.NOTE).toList());
    assertEquals(0, extraction.ties().broke());
    assertEquals(0, extraction.ties().notAssessable());
  }

  /** Each table has 单位：万元 printed above it, at the right: seen on the pictures of its pages. */
  @ParameterizedTest
  @ValueSource(strings = {FINANCE, PLANNING, "blank-form-2024.pdf"})
  void everyFigureIsInTenThousandYuan(String name) throws IOException {
    assertEquals(
        List.of("万元"),
        read(name).record().tables().stream()
            .flatMap(t -> t.figures().values().stream())
            .map(Figure::unit)
            .distinct()
            .toList());
  }

  /** Copied from the text of the page. */
  @Test
  void incomeOfTheFinanceBureauIsAsOnThePage() throws IOException {
    assertEquals(
        """
        total 2946.25 2940.05 - - - - 6.20
        201 2112.86 2106.66 - - - - 6.20
        20106 2112.86 2106.66 - - - - 6.20
        2010601 1511.90 1511.89 - - - - 0.01
        2010602 16.19 10.00 - - - - 6.19
        2010607 135.25 135.25 - - - - -
        2010608 449.52 449.52 - - - - -
        208 326.72 326.72 - - - - -
        20805 326.72 326.72 - - - - -
        2080501 84.65 84.65 - - - - -
        2080505 160.75 160.75 - - - - -
        2080506 80.38 80.38 - - - - -
        2080599 0.94 0.94 - - - - -
        210 60.99 60.99 - - - - -
        21011 60.99 60.99 - - - - -
        2101101 60.99 60.99 - - - - -
        221 445.69 445.69 - - - - -
        22102 445.69 445.69 - - - - -
        2210201 187.19 187.19 - - - - -
        2210203 258.50 258.50 - - - - -
        """,
        text(table(read(FINANCE).record(), "income")));
  }

  /** Copied from the text of the page. */
  @Test
  void spendingOfThePlanningBureauIsAsOnThePage() throws IOException {
    assertEquals(
        """
        total 9759.38 5377.64 4381.74 - - -
        208 754.75 754.75 0.00 - - -
        20805 754.75 754.75 0.00 - - -
        2080501 54.53 54.53 0.00 - - -
        2080502 28.11 28.11 0.00 - - -
        2080505 446.11 446.11 0.00 - - -
        2080506 225.12 225.12 0.00 - - -
        2080599 0.88 0.88 0.00 - - -
        210 236.64 236.64 0.00 - - -
        21011 236.64 236.64 0.00 - - -
        2101101 40.35 40.35 0.00 - - -
        2101102 196.29 196.29 0.00 - - -
        212 3845.24 1585.59 2259.65 - - -
        21201 1105.68 1096.91 8.77 - - -
        2120101 1105.68 1096.91 8.77 - - -
        21202 2739.56 488.68 2250.88 - - -
        2120201 2739.56 488.68 2250.88 - - -
        220 4461.67 2339.58 2122.09 - - -
        22001 4461.67 2339.58 2122.09 - - -
        2200150 4416.67 2339.58 2077.09 - - -
        2200199 45.00 0.00 45.00 - - -
        221 461.08 461.08 0.00 - - -
        22102 461.08 461.08 0.00 - - -
        2210201 289.59 289.59 0.00 - - -
        2210203 171.49 171.49 0.00 - - -
        """,
        text(table(read(PLANNING).record(), "spending")));
  }

  /** Read off the pictures of its pages, 10 and 11. */
  @Test
  void spendingOfTheFinanceBureauIsAsOnThePages() throws IOException {
    assertEquals(
        """
        total 2940.05 2336.91 603.14 - - -
        201 2106.66 1503.52 603.14 - - -
        20106 2106.66 1503.52 603.14 - - -
        2010601 1511.89 1503.52 8.37 - - -
        2010602 10.00 - 10.00 - - -
        2010607 135.25 - 135.25 - - -
        2010608 449.52 - 449.52 - - -
        208 326.72 326.72 - - - -
        20805 326.72 326.72 - - - -
        2080501 84.65 84.65 - - - -
        2080505 160.75 160.75 - - - -
        2080506 80.38 80.38 - - - -
        2080599 0.94 0.94 - - - -
        210 60.99 60.99 - - - -
        21011 60.99 60.99 - - - -
        2101101 60.99 60.99 - - - -
        221 445.69 445.69 - - - -
        22102 445.69 445.69 - - - -
        2210201 187.19 187.19 - - - -
        2210203 258.50 258.50 - - - -
        """,
        text(table(read(FINANCE).record(), "spending")));
  }

  /** Read off the pictures of its pages, 8 and 9. */
  @Test
  void incomeOfThePlanningBureauIsAsOnThePages() throws IOException {
    assertEquals(
        """
        total 9746.50 9746.50 - - - - -
        208 754.75 754.75 - - - - -
        20805 754.75 754.75 - - - - -
        2080501 54.53 54.53 - - - - -
        2080502 28.11 28.11 - - - - -
        2080505 446.11 446.11 - - - - -
        2080506 225.12 225.12 - - - - -
        2080599 0.88 0.88 - - - - -
        210 236.64 236.64 - - - - -
        21011 236.64 236.64 - - - - -
        2101101 40.35 40.35 - - - - -
        2101102 196.29 196.29 - - - - -
        212 3832.36 3832.36 - - - - -
        21201 1092.80 1092.80 - - - - -
        2120101 1092.80 1092.80 - - - - -
        21202 2739.56 2739.56 - - - - -
        2120201 2739.56 2739.56 - - - - -
        220 4461.67 4461.67 - - - - -
        22001 4461.67 4461.67 - - - - -
        2200150 4416.67 4416.67 - - - - -
        2200199 45.00 45.00 - - - - -
        221 461.08 461.08 - - - - -
        22102 461.08 461.08 - - - - -
        2210201 289.59 289.59 - - - - -
        2210203 171.49 171.49 - - - - -
        """,
        text(table(read(PLANNING).record(), "income")));
  }

  @ParameterizedTest
  @ValueSource(strings = {FINANCE, PLANNING})
  void travelVehiclesAndReceptionsAreAsOnThePage(String name) throws IOException {
    String expected =
        name.equals(FINANCE)
            ? "amount 0.95 - - - - - - - - - 0.95 -\n"
            : "amount 2.85 0.39 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 2.85 0.39\n";
    assertEquals(expected, text(table(read(name).record(), "three_public")));
  }

  private static ReportRecord altered(ReportRecord report, Slot slot, BigDecimal value) {
    List<TableRecord> tables = new ArrayList<>();
    for (TableRecord table : report.tables()) {
      tables.add(table.table().id().equals(slot.table()) ? altered(table, slot, value) : table);
    }
    return new ReportRecord(report.report(), report.metadata(), tables, report.prose());
  }

  private static TableRecord altered(TableRecord table, Slot slot, BigDecimal value) {
    Map<Slot, Figure> figures = new LinkedHashMap<>(table.figures());
    Figure was = table.figure(slot);
    figures.put(
        slot,
        new Figure(
            slot,
            Optional.of(value),
            was.unit(),
            was.state(),
            was.raw(),
            was.place(),
            was.basis(),
            List.of()));
    return new TableRecord(
        table.form(), table.table(), table.place(), figures, table.usedTies(), table.why());
  }

  private static List<Finding> grave(ReportRecord report) {
    return Checks.all(report).stream().filter(f -> f.severity() != Severity.NOTE).toList();
  }

  /** All positive figures of a report. */
  private static List<Figure> positive(ReportRecord report) {
    return report.tables().stream()
        .flatMap(t -> t.figures().values().stream())
        .filter(f -> f.value().filter(v -> v.signum() > 0).isPresent())
        .toList();
  }

  /** One figure at a time is 7 more than what is printed; the rest of the report contradicts it. */
  @ParameterizedTest
  @ValueSource(strings = {FINANCE, PLANNING})
  void anAlteredFigureIsFoundAndNamed(String name) throws IOException {
    ReportRecord report = read(name).record();
    List<Figure> all = positive(report);
    int named = 0;
    for (Figure figure : all) {
      BigDecimal value = figure.value().orElseThrow().add(BigDecimal.valueOf(7));
      List<Finding> found = grave(altered(report, figure.slot(), value));
      assertFalse(found.isEmpty(), figure.slot().toString());
      named += found.stream().anyMatch(f -> isNamed(figure.slot(), f)) ? 1 : 0;
    }
    assertTrue(named * 10 >= all.size() * 8, named + " of " + all.size());
  }

  private static boolean isNamed(Slot slot, Finding finding) {
    return finding.suspects().stream().limit(3).anyMatch(slot::equals);
  }

  /** In each of these tables a figure contradicts another table. */
  @ParameterizedTest
  @CsvSource({
    "totals, general, amount",
    "totals, spending, amount",
    "income, total, appropriations",
    "spending, total, spending",
    "spending, 208, spending",
    "appropriations, general, amount",
    "appropriations, grand_total, amount",
    "appropriations_spent, f210, general",
    "appropriations_spent, spending, general",
    "general_budget, 221, total",
    "general_budget, 2210201, basic",
    "basic, personnel, amount",
    "basic, running, amount",
  })
  void tablesContradictAnAlteredFigure(String table, String row, String column) throws IOException {
    ReportRecord report = read(PLANNING).record();
    Slot slot = new Slot(table, row, column);
    BigDecimal value = table(report, table).figure(slot).value().orElseThrow();
    List<Finding> found =
        grave(altered(report, slot, value.add(BigDecimal.valueOf(500)))).stream()
            .filter(f -> f.code().equals("tables-disagree"))
            .toList();
    assertEquals(1, found.size(), found.toString());
    assertTrue(isNamed(slot, found.get(0)), found.toString());
  }

  /** What is spent on receptions out of the general budget is part of what is spent on them. */
  @Test
  void receptionsContradictTheirPart() throws IOException {
    ReportRecord report = read(PLANNING).record();
    Slot slot = new Slot("three_public", "amount", "receptions_actual");
    List<Finding> found = grave(altered(report, slot, new BigDecimal("0.19")));
    assertTrue(
        found.stream().anyMatch(f -> f.code().equals("tables-disagree") && isNamed(slot, f)),
        found.toString());
  }
}
