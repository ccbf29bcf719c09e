package dev.tieout.read.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tieout.grid.Flow;
import dev.tieout.grid.Line;
import dev.tieout.read.Limits;
import dev.tieout.read.UnreadableException;
import dev.tieout.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
  private static final Limits FEW = new Limits(1000, 3, 10, 1);

  private static Flow read(byte[] bytes, Limits limits) throws UnreadableException {
    return new TextReader().read(Source.of("report.txt", bytes), limits).orElseThrow();
  }

  /** Each line as {@code place gap [text]}. */
  private static List<String> shown(String text) {
    try {
      return read(text.getBytes(UTF_8), Limits.standard()).lines().stream()
          .map(l -> "%s gap %d [%s]".formatted(l.place(), l.gap(), l.text()))
          .toList();
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void blankLinesAreCountedWhateverEndsALine(String end) {
    assertEquals(
        List.of(
            "line 1 column 1 gap 0 [总计]",
            "line 3 column 1 gap 1 [13]",
            "line 7 column 1 gap 3 [四、结转]"),
        shown(String.join(end, "总计", "", "13", "", "\u3000", "\u00A0\u200B", "四、结转")));
  }

  @Test
  void blanksTabsAndPipesAreLeftAsTheyAre() {
    assertEquals(
        List.of(
            "line 1 column 1 gap 0 [  a |\t1 ||||  ]", "line 2 column 1 gap 0 [1\u200B3\uFEFF]"),
        shown("  a |\t1 ||||  \n1\u200B3\uFEFF"));
  }

  @Test
  void aFormFeedEndsALineButCountsNone() {
    assertEquals(
        List.of(
            "line 1 column 1 gap 0 [第一页]",
            "line 2 column 2 gap 0 [第二页]",
            "line 3 column 1 gap 0 [𠮷]",
            "line 3 column 3 gap 0 [第三页]"),
        shown("第一页\n\f第二页\n𠮷\f第三页"));
  }

  @Test
  void lostCharactersAreRemarked() throws UnreadableException {
    Flow flow = read("a\n1\uFFFD3\n".getBytes(UTF_8), Limits.standard());
    assertEquals("lost-characters", flow.remarks().get(0).code());
    assertEquals("line 2 column 1", flow.remarks().get(0).place().toString());
  }

  @Test
  void bytesThatAreNoTextAreRemarkedOnce() throws UnreadableException {
    byte[] bytes = "受理申请十三件，予以公开_件。".getBytes(UTF_8);
    bytes[new String(bytes, UTF_8).substring(0, 12).getBytes(UTF_8).length] = (byte) 0xFF;
    Flow flow = read(bytes, Limits.standard());
    assertEquals(List.of("undecodable-bytes"), flow.remarks().stream().map(r -> r.code()).toList());
    assertEquals("受理申请十三件，予以公开\uFFFD件。", flow.lines().get(0).text());
  }

  @Test
  void tooManyLinesAreRefused() throws UnreadableException {
    assertEquals(3, read("1\n2\n\n3".getBytes(UTF_8), FEW).lines().size());
    UnreadableException refused =
        assertThrows(UnreadableException.class, () -> read("1\n2\n3\n4".getBytes(UTF_8), FEW));
    assertEquals("too-many-lines", refused.code());
  }

  @Test
  void everyCharacterOfARealReportIsInALineOrAGap() throws IOException, UnreadableException {
    Path report = Path.of("../shared/corpus/ogi/000_096994f69d67975d.txt");
    Assumptions.assumeTrue(Files.exists(report), "corpus absent");
    byte[] bytes = Files.readAllBytes(report);
    StringBuilder again = new StringBuilder();
    for (Line line : read(bytes, Limits.standard()).lines()) {
      again.append("\n".repeat(line.gap())).append(line.text()).append('\n');
    }
    String source = new String(bytes, UTF_8).replaceAll("(?m)^[ \u00A0]+$", "");
    assertEquals(source.stripTrailing(), again.toString().stripTrailing());
  }
}
