package dev.tieout.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.CrossYearRule.Term;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClaimFileTest {
  private static final String FILE =
      """
      id: x
      words:
        verb: [收到, 收]
      sums:
        received: [requests/received/total]
        refused: [requests/refused_*/total]
      context:
        topic: [公开]
        numbered: '\\d件'
        unnumbered: [未]
        count: '\\d件'
        disputes: [复议]
        scope: [全市]
        elsewhere: [去年]
      claims:
        - id: received
          says: ['<verb>申请<n>件']
          sums: [received]
      shares: {says: '占(?<n>\\d+)%', of: [received], sums: [received]}
      lists: {of: [received], whole: received, parts: [received]}
      changes: {says: '增长(?<n>\\d+)(?<unit>%)', of: [received]}
      crossYear:
        - {id: carried, table: requests, each: column, equation: next carried_in = carried_out}
      """;

  private static ClaimBook read(String file) throws FormFileException {
    return ClaimFile.read(new StringReader(file), "x.yaml");
  }

  @Test
  void wordListsGoIntoPatternsLongestFirst() throws Exception {
    ClaimRule rule = read(FILE).rule("received").orElseThrow();
    assertEquals(ClaimRule.Kind.COUNT, rule.kind());
    assertTrue(rule.says().get(0).matcher("收到申请1,234件").find());
    assertTrue(rule.says().get(0).matcher("收申请两件").find());
    assertTrue(!rule.says().get(0).matcher("收申请第3件").find());
  }

  @ParameterizedTest
  @CsvSource({
    "'<verb>申请<n>件', 申请",
    "'(?:甲|乙丙)?丁戊', 丁戊",
    "'(?<!不)(?:甲乙|丙丁)<n>', 甲乙 丙丁",
    "'<verb>(?:甲乙)?<n>', 收到 收",
    "'(?:甲乙(?:丙丁))?<n>', ''",
    "'<verb>?甲{0,2}<n>', ''",
  })
  void wordsThatAPatternCannotDoWithout(String pattern, String expected) {
    List<String> words = ClaimAnchors.of(pattern, Map.of("verb", List.of("收到", "收")));
    assertEquals(expected, String.join(" ", words));
  }

  /** What may be skipped without a search must never hide a claim. */
  @Test
  void everyPatternHasItsWords() throws Exception {
    for (ClaimPhrase phrase : read(FILE).rule("received").orElseThrow().says()) {
      assertTrue(phrase.canBeIn("收到申请3件"));
      assertTrue(!phrase.canBeIn("收到来信3件"));
    }
  }

  @Test
  void equationBetweenYears() throws Exception {
    CrossYearRule rule =
        read(FILE.replace("next carried_in = carried_out", "next a = a + next b - c"))
            .crossYear()
            .get(0);
    assertEquals(
        List.of(
            new Term(true, "a", 1),
            new Term(false, "a", 1),
            new Term(true, "b", 1),
            new Term(false, "c", -1)),
        rule.terms());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "id: x|idd: x|form-unknown-key|1",
        "<verb>申请|<noun>申请|form-unknown-id|17",
        "<n>件'|件'|claim-no-number|17",
        "'<verb>申请<n>件'|'(<verb>申请<n>件'|claim-bad-pattern|17",
        "sums: [received]\\nshares|sums: [sent]\\nshares|form-unknown-id|18",
        "requests/refused_*/total|requests/refused|claim-bad-slot|6",
        "of: [received], whole|of: [sent], whole|form-unknown-id|20",
        "each: column|each: cell|form-unknown-word|23",
        "next carried_in = carried_out|carried_in = 2 * b|form-bad-equation|23",
        "'<verb>申请<n>件']|'<verb>申请<n>件']\\n    kind: some|form-unknown-word|18",
      })
  void faultsAreNamedWithTheirLine(String text, String instead, String code, String line) {
    String found = text.replace("\\n", "\n");
    assertTrue(FILE.contains(found), found);
    FormFileException e =
        assertThrows(
            FormFileException.class, () -> read(FILE.replace(found, instead.replace("\\n", "\n"))));
    assertEquals(code + " " + line, e.code() + " " + e.arguments().get("line"));
  }

  /** They are not tried out when loaded. */
  @Test
  void everyStandardPatternIsOne() {
    long patterns =
        ClaimFile.standard().rules().stream()
            .flatMap(r -> r.says().stream())
            .map(ClaimPhrase::pattern)
            .distinct()
            .count();
    assertTrue(patterns > 80, "only " + patterns);
  }

  /** A typing error in an id of the claim file would silence a claim for ever. */
  @Test
  void everySlotOfTheStandardClaimsIsOnAForm() {
    ClaimBook book = ClaimFile.standard();
    List<Slot> slots =
        FormFile.standard().stream()
            .flatMap(f -> f.tables().stream())
            .flatMap(FormTable::slots)
            .toList();
    Stream<SlotSum> sums =
        Stream.concat(
            book.rules().stream().flatMap(r -> r.sums().stream()), book.shares().sums().stream());
    List<SlotPattern> unknown =
        sums.flatMap(s -> s.slots().stream())
            .filter(p -> slots.stream().noneMatch(p::matches))
            .toList();
    assertEquals(List.of(), unknown);
  }

  @Test
  void everyTermOfTheStandardCrossYearRulesIsOnAForm() {
    List<Slot> slots =
        FormFile.standard().stream()
            .flatMap(f -> f.tables().stream())
            .flatMap(FormTable::slots)
            .toList();
    for (CrossYearRule rule : ClaimFile.standard().crossYear()) {
      for (Term term : rule.terms()) {
        boolean known =
            slots.stream()
                .filter(s -> s.table().equals(rule.table()))
                .anyMatch(s -> term.line().equals(rule.eachColumn() ? s.row() : s.column()));
        assertTrue(known, rule + " has no " + term);
      }
    }
  }
}
