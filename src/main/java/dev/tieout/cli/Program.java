package dev.tieout.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** {@code tieout} itself: without a command it says what it can do. */
@CommandLine.Command(name = "tieout", versionProvider = Program.Version.class)
final class Program extends Command {
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean version;

  private Program(Terminal terminal) {
    super(terminal);
  }

  /** The list of commands: a new one is a line here. */
  private static List<Object> commands(Terminal terminal) {
    return List.of(
        new ExtractCommand(terminal),
        new CheckCommand(terminal),
        new ShowCommand(terminal),
        new TablesCommand(terminal),
        new CommandLine(new FormsCommand(terminal)).addSubcommand(new FormsShowCommand(terminal)),
        new CompletionCommand(terminal));
  }

  /** The whole command line, with its words in the language of {@code words}. */
  static CommandLine commandLine(Terminal terminal, Words words) {
    CommandLine line = new CommandLine(new Program(terminal));
    commands(terminal).forEach(line::addSubcommand);
    line.setResourceBundle(words.bundle());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.coloured() ? Ansi.ON : Ansi.OFF));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    line.setUsageHelpAutoWidth(true);
    Failures failures = new Failures(words);
    line.setParameterExceptionHandler(failures);
    line.setExecutionExceptionHandler(failures);
    return line;
  }

  @Override
  public Integer call() {
    commandLine(terminal(), words()).usage(terminal().err());
    return Exit.FAILED;
  }

  /** The version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "tieout "
            + Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
                .orElse("unpackaged")
      };
    }
  }
}
