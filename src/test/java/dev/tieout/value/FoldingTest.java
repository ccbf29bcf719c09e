package dev.tieout.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

final class FoldingTest {

  @Test
  void fullWidthBecomesHalfWidthAndBlanksGo() {
    assertEquals("(一)予以公开", Folding.fold("\u3000（一） 予以\u00A0公\u200B开\n"));
    assertEquals("12.5%", Folding.fold("１２．５％"));
  }

  @Test
  void superscriptsAndCircledNumbersStay() {
    assertEquals("13²①", Folding.fold("13²①"));
  }

  @Test
  void textThatIsFoldedIsNotCopied() {
    String folded = "予以公开13件";
    assertSame(folded, Folding.fold(folded));
  }
}
