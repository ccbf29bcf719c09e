package dev.tieout.cli;

import picocli.CommandLine;

/** {@code tieout show}: what was seen in a report, and how it was read. */
@CommandLine.Command(name = "show")
final class ShowCommand extends ReportsCommand {
  ShowCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    ReportText text = new ReportText(words(), new Paint(terminal().coloured()));
    return print(text::draw).exitCode(FailOn.NEVER);
  }
}
