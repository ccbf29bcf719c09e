package dev.tieout.generate.damage;

import dev.tieout.generate.damage.DamageKind.Needs;
import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintCell.Kind;
import dev.tieout.generate.print.PrintTable;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.print.Typesetter;
import dev.tieout.generate.print.Typography;
import dev.tieout.generate.print.Typography.Groups;
import dev.tieout.generate.truth.Dice;
import dev.tieout.generate.truth.ReportTruth;
import dev.tieout.generate.truth.TruthMaker;
import dev.tieout.generate.truth.Zeros;
import java.util.List;
import java.util.function.Consumer;

/** Reports before and after a damage. */
final class DamageCases {
  private DamageCases() {}

  /** A report before and after. */
  record Case(ReportTruth truth, PrintedReport before, Damaged after) {
    PrintTable requestsBefore() {
      return before.table("requests");
    }

    PrintTable requests() {
      return after.report().table("requests");
    }
  }

  static void each(DamageKind kind, Consumer<Case> check) {
    for (long seed = 0; seed < 25; seed++) {
      ReportTruth truth = TruthMaker.make(seed);
      Zeros zeros = kind.needs() == Needs.BLANKS ? Zeros.BLANK : Zeros.DIGIT;
      truth = truth.with(truth.style().with(zeros).plain());
      Typography typography = Typography.official();
      typography =
          kind.needs() == Needs.GROUP_LINES ? typography.with(Groups.OWN_LINE) : typography;
      PrintedReport before = new Typesetter(truth, typography).set();
      check.accept(new Case(truth, before, kind.to(before, new Dice(seed))));
    }
  }

  static List<String> texts(PrintTable table) {
    return table.cells().map(PrintCell::text).toList();
  }

  static List<String> labels(PrintTable table) {
    return table.cells().filter(c -> c.kind() == Kind.LABEL).map(PrintCell::text).toList();
  }
}
