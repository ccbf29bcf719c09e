package dev.tieout.reading;

import dev.tieout.form.Tie;
import dev.tieout.reading.ReadingBuilder.Built;
import dev.tieout.reading.TableReader.Way;
import java.nio.LongBuffer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The readings of a table that may be the true one, each by itself. What they have in common leaves
 * the figures open in which they differ, and then no tie of these can be seen to fail, though it
 * may fail in each of them.
 */
final class Versions {
  /** More of them are not held against each other. */
  private static final int MOST = 40;

  /** Less than this is no damage. */
  private static final double LEAST_DAMAGE = Costs.EMPTY_ZERO - 1e-6;

  /**
   * Where nothing parts figures, a cell lost beside a zero and a digit lost look the same. Which is
   * likelier, {@link Costs} says; which it was, nobody can.
   */
  private static final double LOST_OR_WRONG = Costs.GLUED_LOST - Costs.BROKEN + 0.1;

  /** In a smaller table a lost cell explains nearly every error. */
  private static final int FEWEST_ROWS = 5;

  /** With so many labels in the rows of others nobody knows what figures belong to which. */
  private static final double HOPELESS = 20 * Costs.FOREIGN_LABEL;

  /** How much work may be done to find out what figures may be besides. */
  private static final long LOOKS = 1_000_000;

  private Versions() {}

  /**
   * Whether damage is supposed, and a way that may be the true one supposes no published error, or
   * there are too many such ways to know. A sum that then fails all the same fails for what the
   * reading could not see.
   *
   * @param left whether there may be more such ways, which were not weighed
   */
  static boolean damageExplains(List<Way> ways, boolean left) {
    Way best = ways.get(0);
    List<Way> near = ReadingBuilder.near(ways);
    Predicate<Way> tiesOut = w -> !w.breaksTies();
    if (best.order() >= HOPELESS || (left && areTooMany(near)) || isSomethingElse(best)) {
      return true;
    }
    return best.cost() >= LEAST_DAMAGE
        && (near.stream().anyMatch(tiesOut)
            || (isRun(best)
                && ways.stream()
                    .filter(w -> w.cost() <= best.cost() + LOST_OR_WRONG)
                    .anyMatch(tiesOut)));
  }

  /**
   * Whether there are too many near ways to know, and no row that has its label and all its cells
   * fails to add up in each of them.
   */
  private static boolean areTooMany(List<Way> near) {
    if (near.size() <= MOST) {
      return false;
    }
    Set<Tie> broken = broken(near.get(0));
    near.forEach(w -> broken.retainAll(broken(w)));
    return broken.isEmpty();
  }

  /** The sums that fail of rows of which nothing is lost. */
  private static Set<Tie> broken(Way way) {
    Set<Tie> broken = new HashSet<>();
    for (int r = 0; r < way.rows().size(); r++) {
      RowValues row = way.rows().get(r);
      long[] values = way.joint().rows().get(r).values();
      if (row.labelled() && row.atoms().size() == row.row().size()) {
        row.row().ties().stream()
            .filter(t -> TieState.of(t, values) == TieState.BROKEN)
            .forEach(t -> broken.add(t.tie()));
      }
    }
    return broken;
  }

  /** Whether sums hold with figures that may be other ones though nothing but the sums says so. */
  private static boolean isSomethingElse(Way best) {
    return RowValues.areGlued(best.rows())
        ? best.breaksTies()
            && (LackingRun.explains(best) || PagesInRuns.explain(best, Work.of(LOOKS, 0)))
        : FilledUpRows.explain(best) || MovedFields.leaveColumnsOpen(best);
  }

  /** Whether nothing parts the figures of a table in which columns tell of errors as well. */
  private static boolean isRun(Way way) {
    return way.rows().size() >= FEWEST_ROWS && RowValues.areGlued(way.rows());
  }

  /**
   * The readings of all near ways where there are several and each supposes a published error; else
   * none.
   *
   * @param whole what they have in common
   */
  static List<Reading> of(Reading whole, List<Way> ways) {
    List<Way> all = ReadingBuilder.near(ways);
    List<Way> near = all.size() > MOST ? different(all) : all;
    boolean each = all.stream().allMatch(Way::breaksTies);
    return each && near.size() > 1 && near.size() <= MOST
        ? near.stream().map(w -> version(whole, w)).toList()
        : List.of();
  }

  /**
   * Of ways in which the same cells hold the same numbers, as where only a zero moved, the first.
   */
  private static List<Way> different(List<Way> ways) {
    Map<LongBuffer, Way> different = new LinkedHashMap<>();
    ways.forEach(w -> different.putIfAbsent(LongBuffer.wrap(w.joint().values()), w));
    return List.copyOf(different.values());
  }

  private static Reading version(Reading whole, Way way) {
    Built built = ReadingBuilder.build(List.of(way));
    return new Reading(
        whole.form(),
        whole.table(),
        whole.place(),
        whole.units(),
        built.fillings(),
        built.usedTies(),
        whole.why());
  }
}
