package dev.tieout.read.pdf.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page shows from left to right is read in the direction of its script. */
class LeftwardTest {
  // Letters are written by number, since editors show such text in another order than they store.
  @ParameterizedTest
  @CsvSource({
    "05DD 05D5 05DC 05E9, 05E9 05DC 05D5 05DD", // שלום
    "05D1 0020 05D0, 05D0 0020 05D1", // two words
    "0031 0032 0020 0633 0645, 0645 0633 0020 0031 0032", // a number keeps its digits in order
    "0661 0662 0020 0645, 0645 0020 0661 0662", // also in Arabic digits
    "0028 05D0 0029, 0028 05D0 0029", // what opens a bracket still opens it
    "0041 0062 0063 0020 05D1 05D0, 0041 0062 0063 0020 05D0 05D1" // Latin text before it stays
    // before it
  })
  void textIsReadInItsOwnDirection(String shown, String read) {
    assertEquals(text(read), Leftward.read(text(shown)));
  }

  @ParameterizedTest
  @CsvSource({"12 (34), 12 (34)", "一、Łódź é 5%, 一、Łódź é 5%"})
  void otherTextStaysAsItIs(String shown, String read) {
    assertEquals(read, Leftward.read(shown));
  }

  @ParameterizedTest
  @CsvSource({
    "FEE1 FEFC FEB3, 0633 0644 0627 0645", // سلام, drawn as three forms, of which one is two
    // letters
    "FB2A, 05E9 05C1"
  })
  void formsOfLettersBecomeTheLetters(String shown, String read) {
    StringBuilder plain = new StringBuilder();
    text(shown).chars().forEach(c -> plain.append(CharacterForms.plain(Character.toString(c))));
    assertEquals(text(read), Leftward.read(plain.toString()));
  }

  private static String text(String numbers) {
    StringBuilder text = new StringBuilder();
    for (String number : numbers.strip().split(" ")) {
      text.append((char) Integer.parseInt(number, 16));
    }
    return text.toString();
  }
}
