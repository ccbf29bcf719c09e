package dev.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.record.Figure;
import dev.tieout.record.TableRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the README is what runs here, line by line. */
class ReadmeExampleTest {
  @TempDir private Path folder;

  @Test
  void theExampleRuns() throws Exception {
    Path html = folder.resolve("report.html");
    Files.writeString(html, "<table><tr><td>a</td><td>1</td></tr></table>");
    Extraction extraction = example(html);
    assertTrue(extraction.readable());
    assertEquals("report.html", extraction.report());
  }

  private static Extraction example(Path path) throws IOException {
    // README from here
    Extraction report = Tieout.standard().extract(path);
    for (TableRecord table : report.record().tables()) {
      for (Figure figure : table.figures().values()) {
        System.out.println(figure.slot() + " = " + figure.raw() + " at " + figure.place());
      }
    }
    report
        .findings()
        .forEach(finding -> System.out.println(finding.code() + " " + finding.suspects()));
    // to here
    return report;
  }

  @Test
  void theReadmeShowsTheSameLines() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    String shown = between(readme, "```java\n", "```");
    String test = Files.readString(Path.of("src/test/java/dev/tieout/ReadmeExampleTest.java"));
    String run = between(test, "// README from here\n", "// to here").stripIndent();
    assertEquals(words(run), words(shown.replace("Path.of(\"report.html\")", "path")));
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from) + from.length();
    return text.substring(start, text.indexOf(to, start));
  }

  /** Line breaks are the formatter's. */
  private static List<String> words(String code) {
    return List.of(code.strip().replaceAll("\\s*([.(])\\s*", "$1").split("\\s+"));
  }

  @Test
  void everyLinkLeadsSomewhere() throws Exception {
    for (String name : List.of("README.md", "docs/design.md", "docs/glossary.md")) {
      Path file = Path.of(name);
      var links =
          java.util.regex.Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(file));
      while (links.find()) {
        Path target =
            Optional.ofNullable(file.getParent()).orElse(Path.of("")).resolve(links.group(1));
        assertTrue(Files.exists(target), name + " links to " + target);
      }
    }
  }
}
