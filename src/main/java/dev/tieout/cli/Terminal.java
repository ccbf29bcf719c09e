package dev.tieout.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out results go here
 * @param err complaints and progress go here
 * @param coloured whether results may be coloured
 * @param progress whether a progress bar may be drawn
 * @param locale the user's
 */
record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean coloured,
    boolean progress,
    Locale locale) {

  /**
   * The process's own. All text is UTF-8. Java cannot tell which of its streams is a terminal; the
   * launcher can, and says so with two properties.
   */
  static Terminal system() {
    PrintStream out =
        new PrintStream(
            new GuardedOutput(new FileOutputStream(FileDescriptor.out)),
            false,
            StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    boolean plain = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
    return new Terminal(
        System.in,
        out,
        err,
        Boolean.getBoolean("tieout.terminal.out") && !plain,
        Boolean.getBoolean("tieout.terminal.err"),
        Locale.getDefault());
  }
}
