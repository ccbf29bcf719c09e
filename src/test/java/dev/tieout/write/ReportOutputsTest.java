package dev.tieout.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.Extraction;
import dev.tieout.record.FigureState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportOutputsTest {
  @TempDir private Path folder;

  private void write(Style style, Extraction... reports) throws IOException {
    try (ReportOutputs outputs = ReportOutputs.open(folder, style)) {
      for (Extraction report : reports) {
        outputs.add(report);
      }
      outputs.finish();
    }
  }

  private List<String> lines(String file) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertTrue(text.endsWith("\r\n"));
    return List.of(text.split("\r\n"));
  }

  @Test
  void reportsHaveTheColumnsOfTheContract() throws Exception {
    write(
        Fixture.ENGLISH,
        Fixture.report("a/b.txt", List.of(Fixture.plainTable()), List.of()),
        Fixture.unreadable("c.pdf"));
    assertEquals(
        List.of(
            "report,sha256,kind,title,publisher,year,published,forms,figures,errors,warnings,status,"
                + "ties_checked,ties_held,ties_broken,ties_not_assessable",
            "a/b.txt,"
                + Fixture.SHA
                + ",text,'=标题,某局,2020,2021-02-23,small-form,4,1,0,findings,5,4,1,2",
            "c.pdf,,,,,,,,0,1,0,unreadable,0,0,0,0"),
        lines("reports.csv"));
  }

  @Test
  void figuresHaveTheColumnsOfTheContractAndPlainNumbers() throws Exception {
    write(Fixture.ENGLISH, Fixture.report("r", List.of(Fixture.plainTable()), List.of()));
    assertEquals(
        List.of(
            "report,form,table,row,column,value,unit,state,raw,place,basis,row_label,column_label,"
                + "alternatives,occurrence",
            "r,small-form,counts,first,persons,1000,,number,1E+3,line 3 column 1,cell,组/甲,自然人,,1",
            "r,small-form,counts,first,year,523.150000,,number,523.150000,line 3 column 1,cell,"
                + "组/甲,年,,1",
            "r,small-form,counts,second,persons,,,lost,,,order,组/乙,自然人,,1",
            "r,small-form,counts,second,year,,,ambiguous,131,,order,组/乙,年,13|1,1"),
        lines("figures.csv"));
  }

  @Test
  void aTableIsWideAndAColumnNamedAsAFixedOneIsToldApart() throws Exception {
    write(Fixture.ENGLISH, Fixture.report("r", List.of(Fixture.plainTable()), List.of()));
    assertEquals(
        List.of(
            "report,year,publisher,row,row_label,persons,column_year,occurrence",
            "r,2020,某局,first,组/甲,1000,523.150000,1",
            "r,2020,某局,second,组/乙,,,1"),
        lines("tables/small-form.counts.csv"));
  }

  @Test
  void theSameTableTwiceInOneReportIsToldApart() throws Exception {
    write(
        Fixture.ENGLISH,
        Fixture.report("r", List.of(Fixture.plainTable(), Fixture.plainTable()), List.of()));
    List<String> occurrences =
        lines("tables/small-form.counts.csv").stream()
            .skip(1)
            .map(l -> l.substring(l.length() - 1))
            .toList();
    assertEquals(List.of("1", "1", "2", "2"), occurrences);
    DataPackageRules.check(folder);
  }

  @Test
  void findingsHaveTheColumnsOfTheContract() throws Exception {
    write(Fixture.ENGLISH, Fixture.report("r", List.of(), List.of()));
    assertEquals(
        List.of(
            "report,severity,code,table,row,column,found,expected,difference,message,place,suspects",
            "r,error,some-rule,counts,first,persons,0,13,-13,about some-rule,line 9 column 1,"
                + "counts/first/persons counts/a/b"),
        lines("findings.csv"));
  }

  @Test
  void tablesOnNoFormBecomePlainGrids() throws Exception {
    write(
        Fixture.ENGLISH,
        Fixture.report("a/b.txt", List.of(), List.of(Fixture.grid("x", "=1+1"), Fixture.grid(""))));
    assertEquals(List.of("x,'=1+1", "wide,"), lines("other/a_b.txt-1.csv"));
    assertEquals(List.of("\"\"", "wide"), lines("other/a_b.txt-2.csv"));
  }

  @Test
  void theDataPackageKeepsToTheRulesOfItsProfile() throws Exception {
    write(
        Fixture.ENGLISH,
        Fixture.report("a", List.of(Fixture.plainTable()), List.of(Fixture.grid("x", "y"))),
        Fixture.report(
            "b",
            List.of(
                Fixture.table(
                    Fixture.other("first", "persons", FigureState.BLANK, " "),
                    Fixture.other("first", "year", FigureState.TEXT, "-无"),
                    Fixture.other("second", "persons", FigureState.NOT_APPLICABLE, "/"),
                    Fixture.other("second", "year", FigureState.UNREADABLE, "\uFFFD"))),
            List.of()),
        Fixture.unreadable("c"));
    DataPackageRules.check(folder);
  }

  @Test
  void aPackageOfNothingKeepsToTheRules() throws Exception {
    write(Fixture.ENGLISH);
    DataPackageRules.check(folder);
    assertEquals(1, lines("figures.csv").size());
  }

  @Test
  void everyColumnIsDescribedInBothLanguages() throws Exception {
    Extraction report =
        Fixture.report("a", List.of(Fixture.plainTable()), List.of(Fixture.grid("x")));
    write(Fixture.ENGLISH, report);
    List<String> english = DataPackageRules.descriptions(folder);
    write(new Style(false, Locale.SIMPLIFIED_CHINESE, f -> ""), report);
    List<String> chinese = DataPackageRules.descriptions(folder);
    assertEquals(english.size(), chinese.size());
    for (int i = 0; i < english.size(); i++) {
      assertFalse(english.get(i).isEmpty());
      assertTrue(chinese.get(i).chars().anyMatch(c -> c >= 0x4E00) || english.get(i).equals("年"));
    }
  }

  @Test
  void filesOfAnEarlierRunThatAreNoLongerTrueGoAway() throws Exception {
    write(
        Fixture.ENGLISH,
        Fixture.report("a", List.of(Fixture.plainTable()), List.of(Fixture.grid("x"))));
    Files.writeString(folder.resolve("other/mine.csv"), "mine");
    write(Fixture.ENGLISH, Fixture.report("b", List.of(), List.of(Fixture.grid("x"))));
    try (Stream<Path> walk = Files.walk(folder)) {
      assertEquals(
          List.of(
              "datapackage.json",
              "figures.csv",
              "findings.csv",
              "other/b-1.csv",
              "other/mine.csv",
              "reports.csv"),
          walk.filter(Files::isRegularFile)
              .map(p -> folder.relativize(p).toString())
              .sorted()
              .toList());
    }
  }

  @Test
  void aRunThatFailsLeavesTheEarlierOneAsItWas() throws Exception {
    write(Fixture.ENGLISH, Fixture.report("a", List.of(Fixture.plainTable()), List.of()));
    String before = Files.readString(folder.resolve("figures.csv"));
    try (ReportOutputs outputs = ReportOutputs.open(folder, Fixture.ENGLISH)) {
      outputs.add(Fixture.report("b", List.of(), List.of()));
    }
    assertEquals(before, Files.readString(folder.resolve("figures.csv")));
    assertTrue(Files.exists(folder.resolve("tables/small-form.counts.csv")));
  }
}
