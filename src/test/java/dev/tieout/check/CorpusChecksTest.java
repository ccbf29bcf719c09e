package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tieout.Extraction;
import dev.tieout.Tieout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks on published reports, whose faults were found by hand. */
class CorpusChecksTest {
  private static final Path CORPUS = Path.of("../shared/corpus/ogi");

  private static Extraction extract(String name) throws IOException {
    Path file = CORPUS.resolve(name);
    assumeTrue(Files.exists(file));
    return Tieout.standard().extract(file);
  }

  private static List<Finding> errors(Extraction extraction) {
    return extraction.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }

  @Test
  void findsOneCauseInTheReportWithTheEmptyTotalRow() throws IOException {
    Extraction extraction = extract("000_096994f69d67975d.txt");
    assertEquals(
        List.of("row-left-at-zero"), errors(extraction).stream().map(Finding::code).toList());
    assertEquals(
        "[requests/total/natural_person, requests/total/total]",
        errors(extraction).get(0).suspects().toString());
    assertEquals(
        List.of("requests carried_in 0", "requests carried_out 0"),
        extraction.findings().stream()
            .filter(f -> f.code().equals("lost-cell"))
            .map(f -> f.table() + " " + f.row() + " " + f.expected())
            .toList());
  }

  @Test
  void findsNoErrorWhereTotalsAreBlank() throws IOException {
    Extraction extraction = extract("shanghai-office-2019.html");
    assertEquals(List.of(), errors(extraction));
    Finding note =
        extraction.findings().stream()
            .filter(f -> f.code().equals("blank-totals"))
            .findFirst()
            .orElseThrow();
    // 19 of the 23 row totals are blank, 11 of them in rows that have figures.
    assertEquals(
        "11 of 19 of 23",
        "%s of %s of %s"
            .formatted(
                note.arguments().get("filled"),
                note.arguments().get("blank"),
                note.arguments().get("totals")));
    assertEquals(0, extraction.ties().broke());
  }

  @Test
  void findsThePublishedErrorOf2020ThroughTheGluedDigits() throws IOException {
    List<Finding> errors = errors(extract("pingtan-2020-glued.txt"));
    assertEquals(1, errors.size());
    assertEquals(
        "requests/partly_granted/natural_person", errors.get(0).suspects().get(0).toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2021, 2022, 2023, 2024, 2025})
  void findsNoErrorInTheOtherYears(int year) throws IOException {
    assertEquals(List.of(), errors(extract("pingtan-" + year + "-glued.txt")));
  }
}
