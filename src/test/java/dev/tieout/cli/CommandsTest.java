package dev.tieout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  @ParameterizedTest
  @ValueSource(strings = {"extract", "check", "show", "tables", "forms", "completion"})
  void everyCommandExplainsItself(String command) {
    Run english = Run.tieout(command, "--help");
    assertEquals(0, english.code());
    assertTrue(english.out().startsWith("Usage: tieout " + command), english.out());
    assertTrue(english.err().isEmpty(), english.err());
    Run chinese = Run.tieout(command, "--lang", "zh", "--help");
    assertTrue(chinese.out().startsWith("用法：tieout " + command), chinese.out());
    assertTrue(Run.tieout("--help").out().contains("\n  " + command + " "));
  }

  @Test
  void helpHasExamples() {
    assertTrue(Run.tieout("extract", "--help").out().contains("Examples:\n  tieout extract "));
    assertTrue(Run.tieout("check", "--help").out().contains("Examples:\n  tieout check "));
  }

  @Test
  void withoutACommandTheUsageIsAComplaint() {
    Run run = Run.tieout();
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("Usage: tieout"), run.err());
  }

  @Test
  void theVersionIsAResult() {
    Run run = Run.tieout("--version");
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("tieout "), run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "extrct, 'not understood: extrct; did you mean extract?'",
    "check, 'missing: INPUT'",
    "check --bogus x, 'not understood: --bogus'",
    "check --fail-on fatal x, '--fail-on: found fatal, expected note, warning, error, never'",
    "extract --threads two x, '--threads: found two, expected N'",
    "check --lang fr x, '--lang: found fr, expected en, zh'",
    "forms show none, 'there is no form none'",
  })
  void aWrongCallSaysWhatWasFoundAndExpected(String line, String message) {
    Run run = Run.tieout((Object[]) line.split(" "));
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("tieout: " + message), run.err());
  }

  @Test
  void theUsersLocaleChoosesTheLanguageUnlessToldOtherwise() {
    Locale chinese = Locale.forLanguageTag("zh-CN");
    assertTrue(Run.tieout(chinese, new byte[0], "check").err().startsWith("tieout: 缺少：INPUT"));
    assertTrue(
        Run.tieout(chinese, new byte[0], "check", "--lang=en")
            .err()
            .startsWith("tieout: missing: INPUT"));
  }

  @Test
  void theFormsAreListedAndDrawn() {
    Run list = Run.tieout("forms");
    assertEquals(0, list.code());
    assertTrue(list.out().contains("cn-ogi-2019") && list.out().contains("cn-ogi-2021"));
    Run form = Run.tieout("forms", "show", "cn-ogi-2021");
    assertEquals(0, form.code());
    for (String word : new String[] {"requests", "natural_person", "carried_out", "总计", " = "}) {
      assertTrue(form.out().contains(word), word);
    }
    assertFalse(form.out().contains("{"), form.out());
  }

  @Test
  void theCompletionScriptKnowsAllCommands() {
    Run run = Run.tieout("completion");
    assertEquals(0, run.code());
    for (String word : new String[] {"complete", "extract", "--fail-on", "tables", "show"}) {
      assertTrue(run.out().contains(word), word);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages.cli", "messages.output"})
  void allWordsExistInBothLanguages(String bundle) {
    Set<String> english = keys(bundle, Locale.ROOT);
    english.removeIf(key -> key.contains(".footer."));
    Set<String> missing = new TreeSet<>();
    ResourceBundle chinese = ResourceBundle.getBundle(bundle, Locale.CHINESE);
    ResourceBundle root = ResourceBundle.getBundle(bundle, Locale.ROOT);
    for (String key : english) {
      boolean sameWord = root.getString(key).matches("sha256");
      if (!sameWord && chinese.getString(key).equals(root.getString(key))) {
        missing.add(key);
      }
    }
    assertEquals(Set.of(), missing);
    assertEquals(Set.of(), without(keys(bundle, Locale.CHINESE), keys(bundle, Locale.ROOT)));
  }

  private static Set<String> keys(String bundle, Locale locale) {
    Set<String> keys = new TreeSet<>();
    Enumeration<String> all =
        ResourceBundle.getBundle(
                bundle,
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .getKeys();
    while (all.hasMoreElements()) {
      keys.add(all.nextElement());
    }
    return keys;
  }

  private static Set<String> without(Set<String> all, Set<String> known) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(known);
    return rest;
  }
}
