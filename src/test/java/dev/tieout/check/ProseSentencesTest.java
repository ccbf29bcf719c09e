package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.ClaimFile;
import dev.tieout.form.SlotSum;
import dev.tieout.record.Flows;
import dev.tieout.record.ReportRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every sentence of the real reports that counts something, read by hand: its place, what it
 * counts, and the claims about the tables that it makes, each with its slots and with what the
 * table says of it. Most count something else and make none. The sentences themselves are the
 * reports'.
 */
final class ProseSentencesTest {
  private static final Pattern COUNT =
      Pattern.compile(
          "(?:[0-9][0-9,.]*|(?<![第一二两三四五六七八九十百千零])[一二两三四五六七八九十百千零]+)(?:余|多)?"
              + "(?:件|宗|起|次|条|份|例|项|人次|期|篇|场|个|部|人|%)");

  private static ReportRecord report(String name) {
    return switch (name) {
      case "zhaotong" -> ReportRecords.zhaotong();
      case "shanghai" -> ReportRecords.shanghai();
      default -> {
        int year = Integer.parseInt(name.replaceAll("\\D", ""));
        String file = "fujian-form-" + year + ".txt";
        yield name.startsWith("pingtan")
            ? ReportRecords.pingtan(year)
            : ReportRecords.report(file, "", Integer.toString(year), List.of(), Flows.corpus(file));
      }
    };
  }

  static List<String> lines(String name) {
    ReportRecord report = report(name);
    ProseReading reading = ProseReading.of(ClaimFile.standard(), report);
    List<String> lines = new ArrayList<>();
    for (ProseSentence sentence : ProseText.sentences(report.prose())) {
      String counts =
          COUNT
              .matcher(sentence.folded())
              .results()
              .map(MatchResult::group)
              .collect(Collectors.joining(" "));
      String claims =
          reading.of(sentence).stream()
              .map(c -> claim(reading, c))
              .collect(Collectors.joining("; "));
      if (!counts.isEmpty() || !claims.isEmpty()) {
        lines.add(String.join("\t", name, sentence.place().toString(), counts, claims));
      }
    }
    return lines;
  }

  private static String claim(ProseReading reading, ProseClaim claim) {
    ProseVerdict verdict = reading.verdict(claim);
    return claim.number().toPlainString()
        + " "
        + slots(verdict.about())
        + " "
        + verdict.outcome().name().toLowerCase(Locale.ROOT);
  }

  private static String slots(SlotSum sum) {
    return sum.slots().stream().map(Object::toString).collect(Collectors.joining(" + "));
  }

  /** The lines of the list about a report, place by place. */
  private static List<String> listed(String name) throws IOException {
    try (InputStream in = ProseSentencesTest.class.getResourceAsStream("/prose/corpus.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> l.matches(name + "\t.*"))
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zhaotong",
        "shanghai",
        "pingtan-2019",
        "pingtan-2020",
        "pingtan-2021",
        "pingtan-2022",
        "pingtan-2023",
        "pingtan-2024",
        "pingtan-2025",
        "fujian-2011",
        "fujian-2013",
        "fujian-2014",
        "fujian-2015",
        "fujian-2016",
        "fujian-2017",
        "fujian-2018",
      })
  void everySentenceIsReadAsByHand(String name) throws IOException {
    assertEquals(String.join("\n", listed(name)), String.join("\n", lines(name)));
  }

  @Test
  void thePageOnClaimsStatesTheSizeOfTheList() throws IOException {
    List<String> all = listed("(?:[a-z]+(?:-\\d+)?)");
    long claims =
        all.stream()
            .map(l -> l.split("\t", -1)[3])
            .filter(c -> !c.isEmpty())
            .mapToLong(c -> c.split("; ").length)
            .sum();
    long counts =
        all.stream()
            .map(l -> l.split("\t", -1)[2])
            .filter(c -> !c.isEmpty())
            .mapToLong(c -> c.split(" ").length)
            .sum();
    String page = Files.readString(Path.of("docs/claims.md"));
    String said =
        "%d sentences with %d counts, which make %d claims".formatted(all.size(), counts, claims);
    assertTrue(page.contains(said), said);
  }
}
