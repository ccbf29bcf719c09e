package dev.tieout.generate.print;

import dev.tieout.form.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A report as typeset.
 *
 * @param title its title
 * @param parts paragraphs and tables, in reading order
 */
public record PrintedReport(String title, List<PrintPart> parts) {
  public PrintedReport {
    parts = List.copyOf(parts);
  }

  /** Its tables. */
  public List<PrintTable> tables() {
    return parts.stream().filter(PrintTable.class::isInstance).map(PrintTable.class::cast).toList();
  }

  /** The table of that name. */
  public PrintTable table(String name) {
    return tables().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  /** The slots that it shows. */
  public Stream<Slot> slots() {
    return tables().stream().flatMap(PrintTable::slots);
  }

  /** The same with other parts. */
  public PrintedReport with(List<PrintPart> others) {
    return new PrintedReport(title, others);
  }

  /** The same with every table changed. */
  public PrintedReport mapTables(UnaryOperator<PrintTable> change) {
    return with(
        parts.stream().map(p -> p instanceof PrintTable table ? change.apply(table) : p).toList());
  }

  /** The same with the table of that name changed. */
  public PrintedReport mapTable(String name, UnaryOperator<PrintTable> change) {
    return mapTables(t -> t.name().equals(name) ? change.apply(t) : t);
  }

  /** The same with a part put in behind the table of that name. */
  public PrintedReport insertBehind(String name, PrintPart part) {
    List<PrintPart> more = new ArrayList<>(parts);
    more.add(parts.indexOf(table(name)) + 1, part);
    return with(more);
  }
}
