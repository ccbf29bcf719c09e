package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same of each finding about the text and about two years. */
final class ProseMessagesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");

  private static Properties messages(String file) throws IOException {
    Properties messages = new Properties();
    try (InputStream in = ProseMessagesTest.class.getResourceAsStream("/messages/" + file)) {
      messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return messages;
  }

  private static Set<String> placeholders(String message) {
    return PLACEHOLDER
        .matcher(message)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prose-differs",
        "prose-part-exceeds",
        "prose-percentage",
        "prose-sum",
        "prose-change",
        "prose-change-impossible",
        "prose-cut-off",
        "cross-year-differs",
        "cross-year-change",
        "cross-year-repeated",
        "cross-year-same-year",
      })
  void everyFindingIsExplainedInBothLanguages(String code) throws IOException {
    Properties english = messages("messages.properties");
    Properties chinese = messages("messages_zh_CN.properties");
    for (String key : List.of("", ".title", ".explanation", ".remedy")) {
      String one = english.getProperty(code + key, "");
      String other = chinese.getProperty(code + key, "");
      assertEquals(false, one.isBlank() || other.isBlank(), code + key);
      assertEquals(placeholders(one), placeholders(other), code + key);
    }
  }
}
