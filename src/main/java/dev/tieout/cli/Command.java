package dev.tieout.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** What all commands have in common. */
abstract class Command implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--lang", paramLabel = "en|zh", descriptionKey = "lang")
  private Optional<Language> language = Optional.empty();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  Command(Terminal terminal) {
    this.terminal = terminal;
  }

  final Terminal terminal() {
    return terminal;
  }

  /** The words for the terminal: in the language asked for, else in the user's own. */
  final Words words() {
    return new Words(language.orElseGet(() -> Language.of(terminal.locale())).locale());
  }

  /**
   * The words for files: in the language asked for, else English, so that all get the same bytes.
   */
  final Words fileWords() {
    return new Words(language.orElse(Language.EN).locale());
  }

  /** Says what is wrong. */
  final void complain(String message) {
    terminal.err().println("tieout: " + Printable.of(message));
  }
}
