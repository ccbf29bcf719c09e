package dev.tieout.record;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tieout.grid.Block;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Line;
import dev.tieout.source.TextPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Flows made by hand: a line of text is a line, a paragraph of HTML outside of tables is one. */
public final class Flows {
  private static final Path CORPUS = Path.of("../shared/corpus/ogi");
  private static final Pattern TABLE = Pattern.compile("<table.*?</table>", Pattern.DOTALL);
  private static final Pattern PARAGRAPH = Pattern.compile("<p[^>]*>(.*?)</p>", Pattern.DOTALL);

  private Flows() {}

  /** The lines of a report of the corpus; the test is skipped where there is no corpus. */
  public static List<Line> corpus(String name) {
    Path path = CORPUS.resolve(name);
    assumeTrue(Files.exists(path), "no corpus at " + CORPUS);
    try {
      String text = Files.readString(path);
      return lines(name.endsWith(".html") ? paragraphs(text) : text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> paragraphs(String html) {
    List<String> found = new ArrayList<>();
    Matcher m = PARAGRAPH.matcher(TABLE.matcher(html).replaceAll(""));
    while (m.find()) {
      found.add(m.group(1).replaceAll("<[^>]*>", ""));
    }
    return found;
  }

  /** Lines with their places; blank ones are left out. */
  public static List<Line> lines(List<String> texts) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isBlank()) {
        lines.add(new Line(texts.get(i), 0, new TextPlace(i + 1, 1)));
      }
    }
    return lines;
  }

  /** A flow of lines only. */
  public static Flow of(List<Line> lines) {
    return new Flow(List.<Block>copyOf(lines), List.of(), List.of());
  }

  /** A flow of these lines only. */
  public static Flow of(String... lines) {
    return of(lines(List.of(lines)));
  }
}
