package dev.tieout.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
  private static final Resource PLAIN =
      new Resource("plain", "plain.csv", List.of(Field.text("a")), List.of(), false);

  @TempDir private Path folder;

  private byte[] written(boolean bom, List<List<String>> rows) throws Exception {
    try (OutputFolder out = OutputFolder.open(folder)) {
      Style style = new Style(bom, Locale.ENGLISH, f -> "");
      try (CsvFile csv = CsvFile.create(out, style, PLAIN)) {
        for (List<String> row : rows) {
          csv.row(row);
        }
      }
      out.commit();
    }
    return Files.readAllBytes(folder.resolve("plain.csv"));
  }

  private String text(List<List<String>> rows) throws Exception {
    return new String(written(false, rows), StandardCharsets.UTF_8);
  }

  @Test
  void linesEndWithCarriageReturnAndLineFeed() throws Exception {
    assertEquals("甲,b\r\n1,2\r\n", text(List.of(List.of("甲", "b"), List.of("1", "2"))));
  }

  @Test
  void quotesAreDoubledAndOnlyWhatNeedsThemIsQuoted() throws Exception {
    assertEquals("\"a\"\"b\",\"c,d\",e\\,'\r\n", text(List.of(List.of("a\"b", "c,d", "e\\", "'"))));
  }

  @Test
  void aLoneCarriageReturnIsQuoted() throws Exception {
    assertEquals("\"a\rb\",\"c\"\r\n", text(List.of(List.of("a\rb", "c"))));
  }

  @Test
  void aRowOfOneEmptyCellIsNoEmptyLine() throws Exception {
    assertEquals("\"\"\r\n", text(List.of(List.of(""))));
  }

  @Test
  void theByteOrderMarkComesOnlyOnRequest() throws Exception {
    assertArrayEquals(
        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', '\r', '\n'},
        written(true, List.of(List.of("a"))));
    assertArrayEquals(new byte[] {'a', '\r', '\n'}, written(false, List.of(List.of("a"))));
  }

  @Test
  void halfASurrogatePairBecomesTheReplacementCharacter() throws Exception {
    assertEquals("x\uFFFDy\r\n", text(List.of(List.of("x\uD800y"))));
  }

  @Test
  void anotherReaderGetsTheSameCellsBack() throws Exception {
    List<List<String>> rows =
        List.of(
            List.of("a\nb", "\"", ",", "", " lead"),
            List.of("\\", "\\\"", "a\r\nb", "a\rb", "trail "),
            List.of("", "", "", "", ""),
            List.of("'", "\t", "，", "①", "\uD83D\uDE00"));
    assertEquals(rows, Rfc4180.rows(text(rows)));
  }
}
