package dev.tieout.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tieout completion}: a script that completes commands and options in bash and zsh. */
@CommandLine.Command(name = "completion")
final class CompletionCommand extends Command {
  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    terminal().out().print(AutoComplete.bash("tieout", spec.root().commandLine()));
    return Exit.OK;
  }
}
