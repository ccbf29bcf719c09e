package dev.tieout.check;

import dev.tieout.check.repair.Change;
import dev.tieout.check.repair.Explanation;
import java.util.List;
import java.util.function.BiFunction;

/** Writes ways to mend broken sums; of long ones, and of many, the rest is only counted. */
final class Ways {
  private static final int MOST = 4;

  private final int mostChanges;
  private final BiFunction<Names, Change, String> change;

  /**
   * Ways whose changes are written so.
   *
   * @param mostChanges more changes of one way are only counted
   * @param change writes one change, as {@code Total 0 → 13}
   */
  Ways(int mostChanges, BiFunction<Names, Change, String> change) {
    this.mostChanges = mostChanges;
    this.change = change;
  }

  /** The changes of one way. */
  String way(Names names, Explanation way) {
    List<Change> all = way.changes().toList();
    List<Change> shown = all.subList(0, Math.min(mostChanges, all.size()));
    return names.all(shown, c -> change.apply(names, c)) + more(all.size() - shown.size());
  }

  /** The other ways after the first. */
  String others(Names names, List<Explanation> ways) {
    List<Explanation> shown = ways.subList(1, Math.min(MOST, ways.size()));
    return names.either(shown, w -> way(names, w)) + more(ways.size() - MOST);
  }

  private static String more(int left) {
    return left > 0 ? " … (+" + left + ")" : "";
  }
}
