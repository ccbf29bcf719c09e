package dev.tieout.check;

import dev.tieout.check.ProseChanges.Change;
import dev.tieout.check.ProseFigures.Total;
import dev.tieout.form.ClaimBook;
import dev.tieout.form.SlotSum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes that the text of the later report states, held against the earlier report. Only where the
 * text's own number is that of its table: else text and table count different things.
 */
final class CrossYearChanges {
  private final CrossYearPair pair;
  private final ProseReading reading;
  private final ProseFigures earlier;

  CrossYearChanges(ClaimBook book, CrossYearPair pair) {
    this.pair = pair;
    this.reading = ProseReading.of(book, pair.later());
    this.earlier = new ProseFigures(pair.earlier());
  }

  List<Finding> check() {
    List<Finding> findings = new ArrayList<>();
    for (Change change : new ProseChanges(reading).all()) {
      ProseVerdict verdict = reading.verdict(change.claim());
      if (change.isPossible() && verdict.outcome() == ProseVerdict.Outcome.HOLDS) {
        broken(change, verdict.about()).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> broken(Change change, SlotSum about) {
    Optional<Total> before = earlier.total(about);
    Severity severity = reading.isOfOtherScope(change.claim()) ? Severity.NOTE : Severity.WARNING;
    return before
        .filter(b -> !change.allows(b.value()))
        .map(b -> CrossYearFindings.change(change, b, pair, severity));
  }
}
