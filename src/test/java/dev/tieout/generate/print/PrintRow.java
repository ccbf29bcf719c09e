package dev.tieout.generate.print;

import dev.tieout.form.Slot;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A row as typeset.
 *
 * @param kind what it is there for
 * @param cells its cells, without the positions that cells of earlier rows cover
 * @param endsGroup whether a group of rows ends with it
 */
public record PrintRow(Kind kind, List<PrintCell> cells, boolean endsGroup) {
  public PrintRow {
    cells = List.copyOf(cells);
  }

  /** What a row is there for. */
  public enum Kind {
    HEAD,
    GROUP,
    VALUES,
    INTRUDER
  }

  /** A row of a line that is no part of the table. */
  public static PrintRow intruder(String text, int columns) {
    return new PrintRow(
        Kind.INTRUDER, List.of(PrintCell.of(PrintCell.Kind.INTRUDER, text, 1, columns)), false);
  }

  /** The same with other cells. */
  public PrintRow with(List<PrintCell> others) {
    return new PrintRow(kind, others, endsGroup);
  }

  /** The same with every cell changed. */
  public PrintRow map(UnaryOperator<PrintCell> change) {
    return with(cells.stream().map(change).toList());
  }

  /** Whether it shows values. */
  public boolean hasValues() {
    return kind == Kind.VALUES;
  }

  /** Whether it is there for values but its label is gone. */
  public boolean lacksLabel() {
    return hasValues()
        && cells.stream().filter(c -> !c.isBlank()).findFirst().stream()
            .anyMatch(PrintCell::isValue);
  }

  /** The slots that it shows. */
  public Stream<Slot> slots() {
    return cells.stream().flatMap(c -> c.slots().stream());
  }
}
