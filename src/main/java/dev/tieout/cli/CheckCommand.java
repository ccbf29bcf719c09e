package dev.tieout.cli;

import dev.tieout.check.CrossYear;
import dev.tieout.check.Finding;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tieout check}: the findings of reports, to be read. */
@CommandLine.Command(name = "check")
final class CheckCommand extends ReportsCommand {
  @Mixin private BodiesOption bodies = new BodiesOption();

  @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "fail-on")
  private FailOn failOn = FailOn.ERROR;

  CheckCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Words words = words();
    CrossYear years = bodies.crossYear(words);
    FindingText text = new FindingText(words, new Paint(terminal().coloured()));
    Tally tally =
        print(
            e -> e.with(years.read(e.record())),
            extraction -> {
              years.add(extraction.record());
              return text.of(extraction);
            });
    Map<String, List<Finding>> across = findings(years);
    tally.add(across);
    terminal().out().print(text.across(across));
    terminal().out().println(tally.summary(words));
    return tally.exitCode(failOn);
  }
}
