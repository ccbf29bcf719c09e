package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The guide to findings says what the tool says; {@code -Dtieout.update=true} writes it anew. */
final class MessagesGuideTest {
  private static final Path GUIDE = Path.of("docs/findings.md");
  private static final Messages WORDS = Messages.of(Locale.ENGLISH);
  private static final Map<Severity, String> HEADS =
      Map.of(
          Severity.ERROR, "Errors: cannot be right, or cannot be read",
          Severity.WARNING, "Warnings: probably wrong",
          Severity.NOTE, "Notes: worth knowing");

  private static final String HEAD =
      """
      # Findings

      A finding says what is wrong or uncertain in a report: what was found, what was expected, where, and
      what would mend it. Nothing is ever changed in the figures. The codes are the same in every output;
      the words exist in English and Chinese (`--lang`). `≠` stands between sides that do not add up, □ for a
      blank cell, ? for a figure that is missing, → between what is printed and what would mend it.

      The severity is that of a rule; findings about the text are notes where it speaks of other bodies than
      the table does.

      One cause is one finding: four sums that fail because one row was left at 0 are one finding, not four.
      Its suspects are the slots whose change would mend it, the likeliest first. To find them, all smallest
      sets of up to four figures are looked for whose change makes every sum of the table hold, with proof
      that there is no smaller set and no other of that size; slips of a whole row or column are tried
      besides, however many figures they spoil. They are ranked by how easily each happens. The code names a
      cause only where the next likely one is far behind; else it is `sum-broken`. The work is bounded, and
      the sentence says when that cut the search off.

      Long sums are written without their zeros. Blank is not 0: a sum with blank cells holds if it holds with
      0 in their place, and is broken if no numbers in their place make it hold; else it cannot be assessed,
      which is neither.
      """;

  private static String guide() throws IOException {
    StringBuilder guide = new StringBuilder(HEAD);
    for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.NOTE}) {
      guide.append("\n## ").append(HEADS.get(severity)).append('\n');
      for (Map.Entry<String, Severity> entry : FindingCatalogue.all().entrySet()) {
        if (entry.getValue() == severity) {
          guide.append(section(entry.getKey()));
        }
      }
    }
    return guide.toString();
  }

  private static String section(String code) throws IOException {
    return "\n### %s\n\n**%s.** %s\n\n> %s\n\nWhat to do: %s\n"
        .formatted(
            code,
            WORDS.title(code),
            WORDS.explanation(code),
            WORDS.text(MessageExamples.of(code)),
            WORDS.remedy(code));
  }

  @Test
  void theGuideSaysWhatTheToolSays() throws IOException {
    String guide = guide();
    if (Boolean.getBoolean("tieout.update")) {
      Files.writeString(GUIDE, guide);
    }
    assertEquals(guide, Files.readString(GUIDE));
  }
}
