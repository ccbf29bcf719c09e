package dev.tieout.cli;

import dev.tieout.batch.Input;
import dev.tieout.write.TieOutputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code tieout ties}: the ties that the tables of reports show, as JSON. */
@CommandLine.Command(name = "ties")
final class TiesCommand extends ReportsCommand {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      descriptionKey = "output")
  private Path out = Path.of("out");

  TiesCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  boolean needsFigures() {
    return false;
  }

  @Override
  boolean takesCsv() {
    return true;
  }

  @Override
  public Integer call() {
    Words words = words();
    List<Input> inputs = inputs(Optional.of(out));
    List<String> names = inputs.stream().map(Input::name).toList();
    try (TieOutputs outputs = TieOutputs.open(out, names)) {
      Tally tally = work(inputs, outputs::add);
      outputs.finish();
      return tally.exitCode(FailOn.NEVER);
    } catch (IOException e) {
      throw UserError.writing(words, out, e);
    }
  }
}
