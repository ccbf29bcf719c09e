package dev.tieout.generate;

import dev.tieout.form.Slot;
import dev.tieout.generate.damage.DamageKind;
import dev.tieout.generate.damage.DamageKind.Needs;
import dev.tieout.generate.damage.Damaged;
import dev.tieout.generate.error.ErrorPlanter;
import dev.tieout.generate.error.Flawed;
import dev.tieout.generate.error.PlantedError;
import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintTable;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.print.Typesetter;
import dev.tieout.generate.print.Typography;
import dev.tieout.generate.print.Typography.Groups;
import dev.tieout.generate.render.Encoding;
import dev.tieout.generate.truth.Dice;
import dev.tieout.generate.truth.ReportTruth;
import dev.tieout.generate.truth.TruthMaker;
import dev.tieout.generate.truth.Zeros;
import dev.tieout.source.Source;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A specimen that is typeset and damaged, but not yet rendered. */
record Draft(Scenario scenario, ReportTruth truth, Optional<PlantedError> error, Damaged damaged) {

  static Draft of(Scenario scenario) {
    Dice dice = new Dice(scenario.seed());
    ReportTruth truth = styled(TruthMaker.make(scenario.seed()), scenario);
    Optional<Flawed> flawed =
        scenario.error()
            ? Optional.of(ErrorPlanter.plant(truth, dice.aside("error")))
            : Optional.empty();
    ReportTruth published = flawed.map(Flawed::truth).orElse(truth);
    Typography typography = Typography.any(dice.aside("typography"));
    if (scenario.damage().needs() == Needs.GROUP_LINES) {
      typography = typography.with(Groups.OWN_LINE);
    }
    PrintedReport print = new Typesetter(published, typography).set();
    Damaged damaged = scenario.damage().to(print, dice.aside("damage"));
    return new Draft(scenario, published, flawed.map(Flawed::error), damaged);
  }

  private static ReportTruth styled(ReportTruth truth, Scenario scenario) {
    return truth.with(truth.style().with(zeros(truth.style().zeros(), scenario)));
  }

  // Empty cells belong where they can be seen, and must be there where a damage is about them.
  private static Zeros zeros(Zeros usual, Scenario scenario) {
    boolean unseen = usual.leavesBlanks() && !scenario.shape().showsBlanks();
    return switch (scenario.damage().needs()) {
      case BLANKS -> Zeros.BLANK;
      case ZEROS, FIGURES -> Zeros.DIGIT;
      default -> unseen ? Zeros.DIGIT : usual;
    };
  }

  /** The same draft, undamaged, with other texts in some slots. */
  static Draft whole(Scenario scenario, Map<Slot, String> texts) {
    return with(DamageKind.NONE, scenario, texts);
  }

  /** The same draft with no damage but that all labels of sub-items are lost. */
  static Draft unlabelled(Scenario scenario, Map<Slot, String> texts) {
    return with(DamageKind.LABELS_ALL, scenario, texts);
  }

  private static Draft with(DamageKind damage, Scenario scenario, Map<Slot, String> texts) {
    Draft draft = of(new Scenario(scenario.seed(), scenario.shape(), damage, scenario.error()));
    PrintedReport other = draft.print().mapTables(t -> t.map(r -> r.map(c -> rewritten(c, texts))));
    return new Draft(scenario, draft.truth, draft.error, new Damaged(other, Set.of()));
  }

  /** The same draft without the cells of some slots. */
  Draft without(Set<Slot> lost) {
    return new Draft(scenario, truth, error, Damaged.without(print(), lost));
  }

  private static PrintCell rewritten(PrintCell cell, Map<Slot, String> texts) {
    return cell.slots().stream()
        .filter(s -> cell.isValue() && texts.containsKey(s))
        .map(s -> cell.withText(texts.getOrDefault(s, "")))
        .findFirst()
        .orElse(cell);
  }

  PrintedReport print() {
    return damaged.report();
  }

  byte[] render() {
    Dice dice = new Dice(scenario.seed()).aside("render");
    return scenario.shape().render(print(), Encoding.any(dice), dice);
  }

  Specimen specimen(byte[] bytes) {
    Set<Slot> gone = new HashSet<>(damaged.gone());
    if (!scenario.shape().showsBlanks()) {
      print().tables().stream()
          .flatMap(PrintTable::cells)
          .filter(PrintCell::isBlank)
          .forEach(c -> gone.addAll(c.slots()));
    }
    return new Specimen(scenario, truth, error, gone, Source.of(scenario.name(), bytes));
  }
}
