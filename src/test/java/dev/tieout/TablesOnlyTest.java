package dev.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tieout.check.Finding;
import dev.tieout.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where only the tables are wanted they are those of the whole extraction. */
class TablesOnlyTest {
  private static final Tieout TIEOUT = Tieout.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flattened-text/source.txt",
        "repeats-removed/source.txt",
        "ruled-pdf/source.pdf",
        "truncated-pdf/source.pdf",
        "wps-page/source.html"
      })
  void tablesOfASampleAreThoseOfItsExtraction(String sample) throws IOException {
    assertSame(Source.of(sample, Files.readAllBytes(Path.of("samples", sample))));
  }

  @Test
  void textWithoutATableIsRefusedTheSameWay() {
    Source source = source("Nothing but a sentence.\n");
    assertSame(source);
    assertFalse(TIEOUT.tables(source).readable());
  }

  @Test
  void aTableDrawnInLinesIsFound() {
    Source source = source("| Area | Received |\n|---|---|\n| North | 12 |\n| South | 30 |\n");
    assertSame(source);
    assertEquals(1, TIEOUT.tables(source).grids().size());
  }

  private static Source source(String text) {
    return Source.of("report.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertSame(Source source) {
    Extraction all = TIEOUT.extract(source);
    Extraction tables = TIEOUT.tables(source);
    assertEquals(all.grids(), tables.grids());
    assertEquals(all.readable(), tables.readable());
    assertEquals(all.report(), tables.report());
    assertEquals(
        all.readable() ? List.of() : codes(all), tables.readable() ? List.of() : codes(tables));
  }

  private static List<String> codes(Extraction extraction) {
    return extraction.findings().stream().map(Finding::code).toList();
  }
}
