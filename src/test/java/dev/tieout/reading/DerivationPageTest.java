package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.FormFile;
import dev.tieout.form.Slot;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Line;
import dev.tieout.reading.Derivation.Cut;
import dev.tieout.reading.Derivation.Fate;
import dev.tieout.source.TextPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page on the winning of figures says and draws is what the engine does. */
class DerivationPageTest {
  private static final Path DOCS = Path.of("docs");

  private static String page() throws IOException {
    return Files.readString(DOCS.resolve("derivation.md"));
  }

  private static List<Derivation> derive(String row, String column) throws IOException {
    String text = page().split("```text\n")[1].split("\n```")[0];
    Line line = new Line(text, 0, new TextPlace(1, 1));
    return new Aligner(FormFile.standard())
        .derive(new Flow(List.of(line), List.of(), List.of()), new Slot("requests", row, column));
  }

  private static Derivation granted() throws IOException {
    return derive("granted", "natural_person").get(0);
  }

  private static String text(Cut cut) {
    return cut.cells().stream().map(Derivation.Part::text).collect(Collectors.joining(" "));
  }

  /** The rows of numbers of the page's first table, and what it says of their sums. */
  private static List<String> drawnWays() throws IOException {
    return page()
        .lines()
        .filter(l -> l.matches("(\\| \\d+ ){7}\\|.*"))
        .map(l -> l.substring(2).replaceAll(" \\| ", " ").replace(" |", ""))
        .toList();
  }

  /** All ways to cut digits into so many numbers, none with a needless 0 before it. */
  private static List<String> ways(String digits, int cells) {
    if (cells == 0) {
      return digits.isEmpty() ? List.of("") : List.of();
    }
    List<String> ways = new ArrayList<>();
    for (int n = 1; n <= digits.length(); n++) {
      String first = digits.substring(0, n);
      if (n == 1 || first.charAt(0) != '0') {
        ways(digits.substring(n), cells - 1).forEach(w -> ways.add((first + " " + w).strip()));
      }
    }
    return ways;
  }

  @Test
  void thePageListsEveryWayToCut() throws IOException {
    List<String> drawn =
        drawnWays().stream()
            .map(l -> String.join(" ", List.of(l.split(" ")).subList(0, 7)))
            .toList();
    assertEquals(ways("270020130", 7).stream().sorted().toList(), drawn.stream().sorted().toList());
    assertEquals(Optional.of(12L), granted().ways());
  }

  @Test
  void thePageAddsUpEachWay() throws IOException {
    for (String way : drawnWays()) {
      String[] parts = way.split("[ ,]+");
      int sum = Stream.of(parts).limit(6).mapToInt(Integer::parseInt).sum();
      assertEquals(sum, Integer.parseInt(parts[7]), way);
      assertEquals(Integer.parseInt(parts[6]) == sum, way.contains("as 总计 says"), way);
    }
  }

  @Test
  void theEngineKeepsTheWaysThatThePageSaysAddUp() throws IOException {
    List<String> drawn =
        drawnWays().stream()
            .filter(l -> l.contains("as 总计 says"))
            .map(l -> String.join(" ", List.of(l.split(" ")).subList(0, 7)))
            .toList();
    List<Cut> cuts = granted().cuts();
    assertEquals(drawn, cuts.stream().map(DerivationPageTest::text).toList());
    assertEquals(List.of(Fate.TAKEN, Fate.NO_TABLE), cuts.stream().map(Cut::fate).toList());
  }

  @Test
  void theEngineGivesTheSecondUpForTheSumThatThePageNames() throws IOException {
    Derivation.Sum column = granted().cuts().get(1).broken().get(0);
    assertEquals("natural_person", column.tie().line());
    assertEquals("[2, 5, 1, 6, 1, 22, 1] [63]", column.left() + " " + column.right());
    assertTrue(page().contains("| 2 | 22 | 5 + 1 + 6 + 1 + 1 | 38 | 63: wrong |"));
  }

  @Test
  void theDrawingHasTheSameCuts() throws IOException {
    String svg = Files.readString(DOCS.resolve("derivation.svg"));
    List<Cut> cuts = granted().cuts();
    for (int i = 0; i < 2; i++) {
      String group = svg.split("<g id=\"cut-" + (i + 1) + "\">")[1].split("</g>")[0];
      String cells =
          Pattern.compile("data-cell=\"yes\">(\\d+)<")
              .matcher(group)
              .results()
              .map(MatchResult::group)
              .map(m -> m.replaceAll("\\D", ""))
              .collect(Collectors.joining(" "));
      assertEquals(text(cuts.get(i)), cells);
    }
  }

  /** The page says that one other row can be cut in two ways, and no other in more than one. */
  @Test
  void oneOtherRowLeavesTwoWays() throws IOException {
    List<String> several = new ArrayList<>();
    for (String row : rows()) {
      List<Cut> cuts = derive(row, "total").get(0).cuts();
      if (cuts.stream().filter(DerivationPageTest::isWhole).count() > 1) {
        several.add(row);
      }
    }
    assertEquals(List.of("granted", "unavailable_not_held"), several);
    assertEquals(
        List.of("22 0 0 0 0 3 25", "2 20 0 0 0 3 25"),
        derive("unavailable_not_held", "total").get(0).cuts().stream()
            .filter(DerivationPageTest::isWhole)
            .map(DerivationPageTest::text)
            .toList());
  }

  private static boolean isWhole(Cut cut) {
    return cut.fate() != Fate.ROW_BREAKS && cut.cells().stream().noneMatch(Derivation.Part::lost);
  }

  private static List<String> rows() throws IOException {
    return granted().table().rows().stream().map(r -> r.id()).toList();
  }

  @Test
  void theSumsThatWereUsedAreThoseThatThePageNames() throws IOException {
    assertEquals(
        List.of("natural_person", "granted"),
        granted().usedTies().stream().map(t -> t.line()).sorted((a, b) -> b.compareTo(a)).toList());
    assertEquals(
        List.of("granted"),
        derive("granted", "total").get(0).usedTies().stream().map(t -> t.line()).toList());
  }

  @Test
  void theFigureStandsWhereThePageShowsIt() throws IOException {
    Derivation.Wording wording = granted().printed().wording().orElseThrow();
    assertTrue(wording.before().endsWith("（一）予以公开"), wording.before());
    assertEquals("27", wording.raw());
    assertTrue(wording.behind().startsWith("0020130（二）部分公开"), wording.behind());
  }
}
