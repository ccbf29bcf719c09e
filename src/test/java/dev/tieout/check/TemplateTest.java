package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TemplateTest {
  private static final Map<String, String> VALUES = Map.of("a", "1", "b", "two", "flag", "yes");

  private static String fill(String words) {
    return new Template(words).fill(name -> VALUES.getOrDefault(name, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x {a} y {b}    | x 1 y two",
        "x {c}y         | x y",
        "x[ ({a})]      | x (1)",
        "x[ ({c})]      | x",
        "x[ {a} {c}]y   | xy",
        "x[ more{?flag}]| x more",
        "x[ more{?c}]y  | xy",
        "[{c}][{b}]     | two",
      })
  void namesAreFilledAndClausesWithoutValueLeftOut(String words, String expected) {
    assertEquals(expected, fill(words));
  }

  @Test
  void aValueIsNeverReadAsPartOfTheTemplate() {
    Map<String, String> values = Map.of("a", "[{b}] $1 \\ {c}", "b", "no");
    assertEquals("[{b}] $1 \\ {c}.", new Template("{a}.").fill(values::get));
  }

  @Test
  void aMarkedClauseAroundAValueKeepsItsSigns() {
    assertEquals("($1 {b})", new Template("[({a})]").fill(name -> "$1 {b}"));
  }
}
