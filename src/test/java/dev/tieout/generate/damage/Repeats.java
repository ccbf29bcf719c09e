package dev.tieout.generate.damage;

import dev.tieout.generate.print.Paragraph;
import dev.tieout.generate.print.PrintPart;
import dev.tieout.generate.print.PrintTable;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.truth.Dice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An extractor that takes every line it has seen before for boilerplate. */
final class Repeats {
  private Repeats() {}

  static PrintedReport removed(PrintedReport report, Dice dice) {
    Set<String> seen = new HashSet<>();
    List<PrintPart> parts = new ArrayList<>();
    for (PrintPart part : report.parts()) {
      if (part instanceof PrintTable table) {
        parts.add(
            table.map(
                row ->
                    row.with(
                        row.cells().stream()
                            .filter(c -> seen.add(c.text().replace('\u00A0', ' ').strip()))
                            .toList())));
      } else if (part instanceof Paragraph p && seen.add(p.text())) {
        parts.add(p);
      }
    }
    return report.with(parts);
  }
}
