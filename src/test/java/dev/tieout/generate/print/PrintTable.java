package dev.tieout.generate.print;

import dev.tieout.form.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A table as typeset.
 *
 * @param name {@code section_two}, {@code requests} or {@code disputes}
 * @param columns how many columns it is wide
 * @param rows its rows, from the top
 */
public record PrintTable(String name, int columns, List<PrintRow> rows) implements PrintPart {
  public PrintTable {
    rows = List.copyOf(rows);
  }

  /** The same with other rows. */
  public PrintTable with(List<PrintRow> others) {
    return new PrintTable(name, columns, others);
  }

  /** The same with every row changed. */
  public PrintTable map(UnaryOperator<PrintRow> change) {
    return with(rows.stream().map(change).toList());
  }

  /** The same with a row put in before the row at {@code index}. */
  public PrintTable insert(int index, PrintRow row) {
    List<PrintRow> more = new ArrayList<>(rows);
    more.add(index, row);
    return with(more);
  }

  /** The places of the rows that show values. */
  public List<Integer> valueRows() {
    return Stream.iterate(0, i -> i < rows.size(), i -> i + 1)
        .filter(i -> rows.get(i).hasValues())
        .toList();
  }

  /** The slots that it shows. */
  public Stream<Slot> slots() {
    return rows.stream().flatMap(PrintRow::slots);
  }

  /** All its cells. */
  public Stream<PrintCell> cells() {
    return rows.stream().flatMap(r -> r.cells().stream());
  }
}
