package dev.tieout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.read.Limits;
import dev.tieout.source.Source;
import dev.tieout.source.SourceKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
  private static Formats.Outcome read(String name, String text) {
    return Formats.standard().read(Source.of(name, text.getBytes(UTF_8)), Limits.standard());
  }

  private static String refusal(Formats.Outcome outcome) {
    return outcome.refusal().map(r -> r.code()).orElse("");
  }

  @Test
  void theContentTellsTheFormatNotTheName() {
    assertEquals(Optional.of(SourceKind.HTML), read("report.txt", "<p>总计</p>").kind());
    assertEquals(Optional.of(SourceKind.TEXT), read("report.html", "总计\n13").kind());
  }

  @Test
  void whatIsNoTextHasNoFormat() {
    Formats.Outcome empty = read("report.html", "");
    assertEquals("empty-source", refusal(empty));
    assertEquals(Optional.empty(), empty.kind());
    assertEquals("binary-content", refusal(read("a", "\0\1\2\3\4\0\1\2\3\4")));
  }

  @Test
  void whatIsOfAFormatAndUnreadableSaysWhich() {
    Formats.Outcome page = read("a", "<html><body><script>load()</script></body></html>");
    assertEquals("no-text", refusal(page));
    assertEquals(Optional.of(SourceKind.HTML), page.kind());
  }

  @Test
  void aStreamIsReadOneByteOverTheLimitAndThenRefused(@TempDir Path folder) throws IOException {
    byte[] bytes = "12345678".getBytes(UTF_8);
    Path file = Files.write(folder.resolve("report.txt"), bytes);
    Limits limits = new Limits(4, 10, 10, 10);
    Source stream = Source.read("-", new ByteArrayInputStream(bytes), limits.bytes());
    assertEquals(5, stream.length());
    assertEquals("source-too-large", refusal(Formats.standard().read(stream, limits)));
    assertEquals(8, Source.read("report.txt", file, 8).length());
  }
}
