package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.Slot;
import dev.tieout.source.Place;
import dev.tieout.source.TextPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MessagesTest {
  private static final Pattern NAME = Pattern.compile("\\{\\??(\\w+)\\}");
  private static final Pattern CLAUSE = Pattern.compile("\\[[^\\]]*\\]");
  private static final Pattern CODE =
      Pattern.compile("(?:finding|remark|Remark|UnreadableException)\\(\\s*\"([a-z-]+)\"");

  static Set<String> codes() {
    return FindingCatalogue.all().keySet();
  }

  static Set<String> ofFiles() {
    return FindingCatalogue.ofFiles();
  }

  private static Properties english() throws IOException {
    return MessageExamples.load("/messages/messages.properties");
  }

  private static Properties chinese() throws IOException {
    return MessageExamples.load("/messages/messages_zh_CN.properties");
  }

  private static Set<String> names(String words) {
    return NAME.matcher(words)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void same(String key) throws IOException {
    String one = english().getProperty(key, "");
    String other = chinese().getProperty(key, "");
    assertFalse(one.isBlank() || other.isBlank(), key);
    assertEquals(names(one), names(other), key);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeHasAllTextsInBothLanguages(String code) throws IOException {
    for (String part : List.of("", ".title", ".explanation", ".remedy")) {
      same(code + part);
    }
  }

  @ParameterizedTest
  @MethodSource("ofFiles")
  void everyFaultOfAFileHasAMessageInBothLanguages(String code) throws IOException {
    same(code);
  }

  @Test
  void nothingIsSaidOfCodesThatAreNotInTheCatalogue() throws IOException {
    Set<String> known = new TreeSet<>(codes());
    known.addAll(ofFiles());
    for (Properties words : List.of(english(), chinese())) {
      Set<String> said = new TreeSet<>();
      words.stringPropertyNames().forEach(key -> said.add(key.replaceAll("\\..*", "")));
      assertEquals(known, said);
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyExampleFillsItsSentence(String code) throws IOException {
    Map<String, String> values = MessageExamples.of(code).arguments();
    String needed = CLAUSE.matcher(english().getProperty(code)).replaceAll("");
    for (String name : names(needed)) {
      String bare = name.substring(1, name.length() - 1);
      assertTrue(values.containsKey(bare) || values.containsKey(bare + "@en"), code + name);
    }
  }

  @Test
  void everyCodeThatIsRaisedIsInTheCatalogue() throws IOException {
    Set<String> raised = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        CODE.matcher(Files.readString(file)).results().forEach(m -> raised.add(m.group(1)));
      }
    }
    assertTrue(raised.size() > 30, raised.toString());
    raised.removeAll(codes());
    raised.removeAll(ofFiles());
    assertEquals(Set.of(), raised);
  }

  @Test
  void aFindingIsSaidWithItsValuesInItsLanguage() {
    Finding finding =
        Finding.of("negative-count", Severity.ERROR, new TextPlace(3, 4))
            .at("requests", "granted", "total")
            .found("-3", "")
            .arguments(Map.of("where@en", "Granted / Total", "where@zh", "予以公开/总计"))
            .build();
    assertEquals(
        "Granted / Total is -3: fewer than none.", Messages.of(Locale.ENGLISH).text(finding));
    assertEquals("予以公开/总计 为 -3，小于零。", Messages.of(Locale.CHINESE).text(finding));
    assertEquals("予以公开/总计 为 -3，小于零。", Messages.of(Locale.TAIWAN).text(finding));
  }

  @Test
  void idsStandInForNamesThatAreNotGiven() {
    Finding finding =
        Finding.of("lost-cell", Severity.WARNING, Place.none())
            .at("requests", "granted", "total")
            .arguments(Map.of("columns", "total"))
            .suspects(List.of(new Slot("requests", "granted", "total")))
            .build();
    assertEquals(
        "granted: the source lacks the cell for total.", Messages.of(Locale.ENGLISH).text(finding));
  }

  @Test
  void anUnknownCodeStandsForItself() {
    Finding finding = Finding.of("of-another-reader", Severity.NOTE, Place.none()).build();
    assertEquals("of-another-reader", Messages.of(Locale.ENGLISH).text(finding));
  }

  @Test
  void aRemedyOfNoFindingInParticularNamesNoValues() {
    assertEquals(
        "Compare each part with its row of the table.",
        Messages.of(Locale.ENGLISH).remedy("prose-sum"));
    assertEquals("将各分项与表中相应行逐一核对。", Messages.of(Locale.CHINESE).remedy("prose-sum"));
  }

  @Test
  void theLanguageOfTheMachineChangesNothing() throws IOException {
    Locale before = Locale.getDefault();
    try {
      for (Locale machine : List.of(Locale.forLanguageTag("tr"), Locale.SIMPLIFIED_CHINESE)) {
        Locale.setDefault(machine);
        Messages english = Messages.of(Locale.FRENCH);
        Messages chinese = Messages.of(Locale.forLanguageTag("zh"));
        for (String code : codes()) {
          assertEquals(english().getProperty(code + ".title"), english.title(code));
          assertEquals(chinese().getProperty(code + ".title"), chinese.title(code));
        }
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
