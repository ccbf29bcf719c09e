package dev.tieout.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import picocli.CommandLine;

/** The program's entry. */
public final class Main {
  private Main() {}

  /** Runs the command that the arguments name. */
  public static void main(String[] args) {
    System.exit(run(Terminal.system(), args));
  }

  /** Runs a command and gives its exit code. */
  static int run(Terminal terminal, String... args) {
    Locale language =
        Language.askedFor(args).orElseGet(() -> Language.of(terminal.locale())).locale();
    Words words = new Words(language);
    try {
      CommandLine line = Program.commandLine(terminal, words, args);
      // picocli would handle a failed write of a usage text itself, with a stack trace.
      StringWriter usage = new StringWriter();
      int code = line.setOut(new PrintWriter(usage)).execute(args);
      terminal.out().print(usage);
      terminal.out().flush();
      return code;
    } catch (GuardedOutput.ReaderGoneException e) {
      return Exit.OK;
    } catch (UncheckedIOException e) {
      terminal
          .err()
          .println("tieout: " + words.text("stdout-failed", String.valueOf(e.getMessage())));
      return Exit.FAILED;
    }
  }
}
