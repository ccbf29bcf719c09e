package dev.tieout.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code tieout check}: the findings of reports, to be read. */
@CommandLine.Command(name = "check")
final class CheckCommand extends ReportsCommand {
  @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "fail-on")
  private FailOn failOn = FailOn.ERROR;

  CheckCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Words words = words();
    FindingText text = new FindingText(words, new Paint(terminal().coloured()));
    Tally tally = print(text::of);
    terminal().out().println(tally.summary(words));
    return tally.exitCode(failOn);
  }
}
