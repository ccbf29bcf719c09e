package dev.tieout.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.Slot;
import dev.tieout.generate.truth.Edition;
import dev.tieout.generate.truth.Ties;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the samples hold what their ORIGIN.md says, without asking the tool. */
final class SamplesTest {
  private static final Path SAMPLES = Path.of("samples");

  /** The lines of a sample's truth, without the head, each parted into its fields. */
  private static List<String[]> truth(String sample) throws IOException {
    List<String> lines = Files.readAllLines(SAMPLES.resolve(sample).resolve("expected/truth.csv"));
    assertEquals("report,form,table,row,column,value,state", lines.get(0));
    return lines.stream().skip(1).map(l -> l.split(",", -1)).toList();
  }

  private static Map<Slot, BigDecimal> numbers(String sample) throws IOException {
    Map<Slot, BigDecimal> numbers = new LinkedHashMap<>();
    for (String[] f : truth(sample)) {
      numbers.put(new Slot(f[2], f[3], f[4]), new BigDecimal(f[5]));
    }
    return numbers;
  }

  private static Edition edition(String sample) throws IOException {
    String form = truth(sample).get(0)[1];
    return Edition.OF_2019.form().equals(form) ? Edition.OF_2019 : Edition.OF_2021;
  }

  private static List<Set<Slot>> broken(String sample) throws IOException {
    Map<Slot, BigDecimal> numbers = numbers(sample);
    return Ties.of(edition(sample)).stream()
        .filter(t -> !t.holds(numbers))
        .map(t -> t.signs().keySet())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"flattened-text", "wps-page", "ruled-pdf", "repeats-removed"})
  void everySlotOfTheFormIsInTheTruth(String sample) throws IOException {
    List<Slot> slots = truth(sample).stream().map(f -> new Slot(f[2], f[3], f[4])).toList();
    assertEquals(edition(sample).slots(), slots);
    for (String[] fields : truth(sample)) {
      assertTrue(Files.exists(SAMPLES.resolve(sample).resolve(fields[0])), fields[0]);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"flattened-text", "wps-page", "ruled-pdf", "truncated-pdf", "repeats-removed"})
  void everySampleSaysWhereItIsFrom(String sample) throws IOException {
    assertTrue(Files.readString(SAMPLES.resolve(sample).resolve("ORIGIN.md")).length() > 200);
  }

  @Test
  void theFlattenedTextHasItsTotalRowAtZeroAndTwoCellsTooFew() throws IOException {
    assertEquals(4, broken("flattened-text").size());
    for (Set<Slot> tie : broken("flattened-text")) {
      assertTrue(tie.stream().anyMatch(s -> s.row().equals("total")));
    }
    String text = Files.readString(SAMPLES.resolve("flattened-text/source.txt"));
    String tables = text.substring(text.indexOf("第二十条第(一)项"), text.indexOf("五、存在的主要问题"));
    // Two numbers are lost of the 198, and the signs of changes are no part of them.
    List<String> printed =
        tables
            .replace("\u00A0", "")
            .lines()
            .map(String::strip)
            .filter(l -> l.matches("[+-]?\\d+"))
            .toList();
    assertEquals(196, printed.size());
    List<String> expected =
        truth("flattened-text").stream()
            .filter(f -> !f[6].equals("number|lost") || !f[4].equals("total"))
            .map(f -> f[5])
            .toList();
    assertEquals(expected, printed.stream().map(t -> t.replace("+", "")).toList());
  }

  @Test
  void theWpsPagePrintsTheTruthWithOneFigureTransposed() throws IOException {
    Slot culprit = new Slot("requests", "unavailable_not_held", "natural_person");
    List<Set<Slot>> broken = broken("wps-page");
    assertEquals(2, broken.size());
    assertTrue(broken.stream().allMatch(t -> t.contains(culprit)));
    assertEquals(new BigDecimal("51"), numbers("wps-page").get(culprit));
    String page = Files.readString(SAMPLES.resolve("wps-page/source.html"));
    List<String> cells =
        Jsoup.parse(page).select("td").stream()
            .map(td -> td.text().strip())
            .filter(t -> t.matches("[\\d.,]+"))
            .toList();
    assertEquals(truth("wps-page").stream().map(f -> f[5]).toList(), cells);
  }

  @Test
  void theRuledPdfIsFullyRight() throws IOException {
    assertEquals(List.of(), broken("ruled-pdf"));
    assertTrue(Files.size(SAMPLES.resolve("ruled-pdf/source.pdf")) < 300_000);
  }

  @Test
  void noLineStandsTwiceInTheTextBeyondRepair() throws IOException {
    List<String> lines =
        Files.readAllLines(SAMPLES.resolve("repeats-removed/source.txt")).stream()
            .filter(l -> !l.isBlank())
            .toList();
    assertEquals(lines.size(), Set.copyOf(lines).size());
    long left = lines.stream().filter(l -> l.matches("[\\d.]+")).count();
    assertEquals(16, left);
    assertEquals(left, truth("repeats-removed").stream().filter(f -> !f[5].isEmpty()).count());
    assertEquals(
        Set.of("number", "lost", "unreadable"),
        truth("repeats-removed").stream()
            .flatMap(f -> Stream.of(f[6].split("\\|")))
            .collect(Collectors.toSet()));
  }
}
