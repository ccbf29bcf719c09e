package dev.tieout.check;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tieout.form.ClaimBook;
import dev.tieout.form.ClaimFile;
import dev.tieout.grid.Line;
import dev.tieout.record.Flows;
import dev.tieout.source.PagePlace;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProseClaimsTest {
  private static final ClaimBook BOOK = ClaimFile.standard();

  private static String claims(String year, List<Line> lines) {
    return ProseClaims.find(BOOK, year, ProseText.sentences(lines)).stream()
        .map(c -> c.rule().id() + "=" + c.number())
        .collect(joining(" "));
  }

  private static String claims(String... lines) {
    return claims("2021", Flows.lines(List.of(lines)));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/prose/sentences.tsv", delimiter = '\t', emptyValue = "")
  void everyClaimAndNothingElse(String sentence, String expected) {
    assertEquals(expected == null ? "" : expected, claims(sentence.split("\\|")));
  }

  @Test
  void sentenceCutByTheWidthOfAPage() {
    List<Line> lines =
        List.of(
            new Line("2021年，柳河县水利局共收到政府信", 0, new PagePlace(1, 72, 100, 500, 112)),
            new Line("息公开申请15件。", 0, new PagePlace(1, 72, 116, 200, 128)));
    assertEquals("received_in_total=15", claims("2021", lines));
  }

  @Test
  void shortLinesOfATextAreNoSentence() {
    assertEquals("", claims("收到政府信息公开申请", "13件"));
  }

  @Test
  void numberOfAYearThatTheSentenceDoesNotSetApartIsNone() {
    List<Line> lines = Flows.lines(List.of("2020年收到政府信息公开申请5件，2021年收到政府信息公开申请7件。"));
    assertEquals("", claims("", lines));
    assertEquals("received=5", claims("2020", lines));
  }

  @Test
  void requestsCarriedFromAnotherYearThanTheLastAreNone() {
    assertEquals("", claims("2019年结转政府信息公开申请3件。"));
  }

  @Test
  void placeIsThatOfTheSentence() {
    List<ProseSentence> sentences =
        ProseText.sentences(Flows.lines(List.of("\u3000第一句。 共收到政府信息公开申请15件。")));
    assertEquals("line 1 column 7", sentences.get(1).place().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "政府信息公开", "收到申请1件，", "公民、法人和", "行政复议2件、", "未因政府信息公开", "通过网络、", "十"})
  void hostileTextDoesNotRunAway(String part) {
    String text = part.repeat(100_000 / part.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          claims(text);
          claims("收到" + text);
          claims(text.replace('，', '。'));
        });
  }
}
