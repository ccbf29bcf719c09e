package dev.tieout.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
  @ParameterizedTest
  @CsvSource({
    "2020/报告.html, 2020_报告.html",
    "../../etc/passwd, _.._.._etc_passwd",
    "'', _",
    ".hidden, _.hidden",
    "'a\\b:c*d?e\"f<g>h|i', a_b_c_d_e_f_g_h_i",
    "'a b (1).pdf', 'a b (1).pdf'"
  })
  void whatNoFileMayBeCalledIsReplaced(String wished, String name) {
    assertEquals(name, FileNames.safe(wished));
  }

  @Test
  void noTwoNamesAreAlikeEvenWhereCaseDoesNotCount() {
    FileNames names = new FileNames();
    assertEquals("a_b", names.claim("a/b"));
    assertEquals("a_b~2", names.claim("a_b"));
    assertEquals("A_B~3", names.claim("A_B"));
  }

  @Test
  void aLongNameIsCutBetweenCharactersAndStaysItsOwn() {
    String first = FileNames.safe("报".repeat(300) + "一");
    String second = FileNames.safe("报".repeat(300) + "二");
    assertTrue(first.getBytes(StandardCharsets.UTF_8).length <= 200);
    assertTrue(first.startsWith("报".repeat(60)));
    assertNotEquals(first, second);
  }

  @Test
  void aShortNameDropsTheEndingUnlessAnotherReportHasIt() {
    assertEquals(
        Map.of("eu-001.pdf", "eu-001", "x/a.pdf", "x_a.pdf", "x/a.html", "x_a.html", "no", "no"),
        ShortNames.of(List.of("x/a.html", "eu-001.pdf", "no", "x/a.pdf")));
  }

  @Test
  void shortNamesDoNotDependOnTheOrder() {
    assertEquals(
        ShortNames.of(List.of("a.b", "a.c", "a", "d/e")),
        ShortNames.of(List.of("d/e", "a", "a.c", "a.b")));
  }
}
