package dev.tieout.cli;

import dev.tieout.Extraction;
import dev.tieout.Tieout;
import dev.tieout.batch.Input;
import dev.tieout.form.FormRow;
import dev.tieout.form.Slot;
import dev.tieout.read.pdf.PageStep;
import dev.tieout.reading.Derivation;
import dev.tieout.record.TableRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

  @Option(names = "--why", paramLabel = "TABLE/ROW/COLUMN", descriptionKey = "why")
  private Optional<String> slot = Optional.empty();

  ShowCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    if (page.isPresent()) {
      return paint(page.get());
    }
    if (slot.isPresent()) {
      return explain(SlotName.parse(slot.get(), forms(), words()));
    }
    ReportText text = new ReportText(words(), new Paint(terminal().coloured()));
    return print(text::draw).exitCode(FailOn.NEVER);
  }

  private int explain(Slot asked) {
    Tieout tieout = tieout();
    return print(extraction -> explain(tieout, extraction, asked)).exitCode(FailOn.NEVER);
  }

  private String explain(Tieout tieout, Extraction extraction, Slot asked) {
    List<Derivation> derivations = tieout.derive(extraction, asked);
    List<TableRecord> tables =
        extraction.record().tables().stream()
            .filter(t -> t.table().slots().anyMatch(asked::equals))
            .toList();
    if (extraction.readable() && tables.isEmpty()) {
      return missing(extraction, asked) + "\n";
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tables.size(); i++) {
      WhyText why = new WhyText(words(), new Paint(terminal().coloured()), extraction);
      text.append(why.draw(derivations.get(i), tables.get(i)));
    }
    return text.toString();
  }

  /** The table is not there, or it is and does not print the row. */
  private String missing(Extraction extraction, Slot asked) {
    String rows =
        extraction.record().tables().stream()
            .filter(t -> t.table().id().equals(asked.table()))
            .flatMap(t -> t.table().rows().stream())
            .map(FormRow::id)
            .distinct()
            .collect(Collectors.joining(", "));
    return rows.isEmpty()
        ? words().text("why.no-table", extraction.report(), asked.toString())
        : words().text("why.no-row", extraction.report(), asked.row(), asked.table(), rows);
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
