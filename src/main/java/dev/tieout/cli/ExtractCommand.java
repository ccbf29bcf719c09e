package dev.tieout.cli;

import dev.tieout.batch.Input;
import dev.tieout.check.CrossYear;
import dev.tieout.check.Finding;
import dev.tieout.write.ReportOutputs;
import dev.tieout.write.Style;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tieout extract}: figures and findings of reports, as CSV. */
@CommandLine.Command(name = "extract")
final class ExtractCommand extends ReportsCommand {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      descriptionKey = "output")
  private Path out = Path.of("out");

  @Option(names = "--bom", descriptionKey = "bom")
  private boolean bom;

  @Mixin private BodiesOption bodies = new BodiesOption();

  @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "fail-on")
  private FailOn failOn = FailOn.NEVER;

  ExtractCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Words words = words();
    CrossYear years = bodies.crossYear(words);
    List<Input> inputs = inputs(Optional.of(out));
    Style style = style(bom);
    try (ReportOutputs outputs = ReportOutputs.open(out, style)) {
      Tally tally =
          work(
              inputs,
              e -> e.with(years.read(e.record())),
              extraction -> {
                outputs.add(extraction);
                years.add(extraction.record());
              });
      Map<String, List<Finding>> across = findings(years);
      tally.add(across);
      outputs.finish(across);
      terminal().out().println(tally.summary(words) + " → " + out);
      return tally.exitCode(failOn);
    } catch (IOException e) {
      throw UserError.writing(words, out, e);
    }
  }
}
