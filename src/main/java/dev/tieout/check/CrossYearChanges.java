package dev.tieout.check;

import dev.tieout.check.CrossYearFacts.StatedChange;
import dev.tieout.check.ProseFigures.Total;
import java.util.List;
import java.util.Optional;

/** Changes that the text of the later report states, held against the earlier report. */
final class CrossYearChanges {
  private CrossYearChanges() {}

  static List<Finding> check(CrossYearPair pair) {
    return pair.later().changes().stream().flatMap(c -> broken(c, pair).stream()).toList();
  }

  private static Optional<Finding> broken(StatedChange stated, CrossYearPair pair) {
    return Optional.ofNullable(pair.earlier().totals().get(stated.about()))
        .filter(before -> !stated.change().allows(before.value()))
        .map(before -> finding(stated, before, pair));
  }

  private static Finding finding(StatedChange stated, Total before, CrossYearPair pair) {
    return CrossYearFindings.change(stated.change(), before, pair, stated.severity());
  }
}
