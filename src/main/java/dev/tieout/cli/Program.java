package dev.tieout.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
  private static Map<String, Function<Terminal, Object>> commands() {
    Map<String, Function<Terminal, Object>> commands = new LinkedHashMap<>();
    commands.put("extract", ExtractCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("show", ShowCommand::new);
    commands.put("tables", TablesCommand::new);
    commands.put("ties", TiesCommand::new);
    commands.put("forms", Program::forms);
    commands.put("completion", CompletionCommand::new);
    return commands;
  }

  private static Object forms(Terminal terminal) {
    return new CommandLine(new FormsCommand(terminal))
        .addSubcommand(new FormsShowCommand(terminal));
  }

  /** To know a command takes a while; of one that is named first, the others need not be known. */
  private static List<Object> commands(Terminal terminal, String... args) {
    Map<String, Function<Terminal, Object>> all = commands();
    if (args.length > 0 && all.containsKey(args[0]) && !args[0].equals("completion")) {
      all.keySet().retainAll(Set.of(args[0]));
    }
    return all.values().stream().map(command -> command.apply(terminal)).toList();
  }

  /** The whole command line, with its words in the language of {@code words}. */
  static CommandLine commandLine(Terminal terminal, Words words, String... args) {
    CommandLine line = new CommandLine(new Program(terminal));
    // A method reference would keep picocli's main class out of the archive of loaded classes.
    for (Object command : commands(terminal, args)) {
      line.addSubcommand(command);
    }
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
