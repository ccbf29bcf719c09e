package dev.tieout.cli;

import dev.tieout.batch.Input;
import dev.tieout.write.GridOutputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code tieout tables}: the raw tables of reports, as JSON and CSV. */
@CommandLine.Command(name = "tables")
final class TablesCommand extends ReportsCommand {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      descriptionKey = "output")
  private Path out = Path.of("out");

  @Option(names = "--bom", descriptionKey = "bom")
  private boolean bom;

  TablesCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  boolean needsFigures() {
    return false;
  }

  @Override
  public Integer call() {
    Words words = words();
    List<Input> inputs = inputs(Optional.of(out));
    List<String> names = inputs.stream().map(Input::name).toList();
    try (GridOutputs outputs = GridOutputs.open(out, style(bom), names)) {
      Tally tally = work(inputs, outputs::add);
      outputs.finish();
      return tally.exitCode(FailOn.NEVER);
    } catch (IOException e) {
      throw UserError.writing(words, out, e);
    }
  }
}
