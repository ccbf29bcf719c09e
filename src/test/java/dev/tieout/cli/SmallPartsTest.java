package dev.tieout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.check.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallPartsTest {
  @ParameterizedTest
  @CsvSource({"Broken pipe", "断开的管道", "The pipe is being closed", "Stream closed"})
  void aReaderThatWentAwayEndsTheProgramQuietly(String words) {
    GuardedOutput out = new GuardedOutput(failing(words));
    out.write('x');
    assertThrows(GuardedOutput.ReaderGoneException.class, out::flush);
  }

  @Test
  void aFullDiskIsNoReaderThatWentAway() {
    GuardedOutput out = new GuardedOutput(failing("No space left on device"));
    out.write('x');
    UncheckedIOException e = assertThrows(UncheckedIOException.class, out::flush);
    assertTrue(String.valueOf(e.getMessage()).contains("No space left on device"));
  }

  private static OutputStream failing(String words) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(words);
      }
    };
  }

  @Test
  void aReportCannotCommandTheTerminal() {
    assertEquals("a\uFFFD[31mb\nc\uFFFD", Printable.of("a\u001b[31mb\nc\u0007"));
    assertEquals("a b c", Printable.line(" a\n\tb  c "));
  }

  @Test
  void coloursComeOnlyOnATerminal() {
    assertEquals("error", new Paint(false).severity(Severity.ERROR, "error"));
    assertEquals("\u001b[1;31merror\u001b[0m", new Paint(true).severity(Severity.ERROR, "error"));
  }

  @Test
  void aWeightCoversAllThatWeighAsMuch() {
    assertTrue(FailOn.NOTE.covers(Severity.NOTE));
    assertTrue(FailOn.WARNING.covers(Severity.ERROR));
    assertTrue(FailOn.WARNING.covers(Severity.WARNING));
    assertFalse(FailOn.WARNING.covers(Severity.NOTE));
    assertFalse(FailOn.ERROR.covers(Severity.WARNING));
    assertFalse(FailOn.NEVER.covers(Severity.ERROR));
  }
}
