package dev.tieout.generate.render;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The browser that tests print with. */
public final class Browser {
  private Browser() {}

  /**
   * Skips the test where there is no browser; where {@code CI} is set in the environment, fails it:
   * there nothing may go untested in silence.
   */
  public static void orSkip() {
    boolean there = PdfPrinter.browser().isPresent();
    if (System.getenv("CI") != null) {
      Assertions.assertTrue(there, "no Chromium on the search path");
    }
    Assumptions.assumeTrue(there, "no Chromium on the search path");
  }
}
