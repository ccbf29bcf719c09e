package dev.tieout.cli;

import dev.tieout.batch.Input;
import dev.tieout.read.pdf.PageStep;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code tieout show}: what was seen in a report, and how it was read. */
@CommandLine.Command(name = "show")
final class ShowCommand extends ReportsCommand {
  @Option(names = "--page", paramLabel = "N", descriptionKey = "page")
  private Optional<Integer> page = Optional.empty();

  @Option(names = "--step", paramLabel = "STEP", descriptionKey = "step")
  private PageStep step = PageStep.CELLS;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "picture")
  private Path out = Path.of("page.png");

  ShowCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    if (page.isPresent()) {
      return paint(page.get());
    }
    ReportText text = new ReportText(words(), new Paint(terminal().coloured()));
    return print(text::draw).exitCode(FailOn.NEVER);
  }

  private int paint(int number) {
    Words words = words();
    List<Input> inputs = inputs(Optional.empty());
    if (inputs.size() != 1) {
      throw new UserError(words.text("show.one", inputs.size()));
    }
    new PictureFile(words, out).paint(inputs.get(0), number, step);
    terminal().out().println(out);
    return Exit.OK;
  }
}
