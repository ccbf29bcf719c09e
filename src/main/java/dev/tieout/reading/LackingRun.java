package dev.tieout.reading;

import dev.tieout.reading.PrintedRow.TieTerms;
import dev.tieout.reading.TableReader.Way;
import dev.tieout.value.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a run of digits is what the other rows of its table say that the row holds, but for a few
 * of its figures: then cells were lost, however its digits were cut instead.
 */
final class LackingRun {
  /** A row that lacks more of its figures tells of nothing. */
  private static final int MOST_LOST = 4;

  private LackingRun() {}

  /** Whether all sums of a table hold once cells of one row are taken for lost. */
  static boolean explains(Way way) {
    List<TieTerms> ties = TableTies.all(way.table());
    int from = 0;
    for (int r = 0; r < way.rows().size(); r++) {
      RowValues row = way.rows().get(r);
      int to = from + row.row().size();
      if (row.glued() && !row.atoms().isEmpty() && isBroken(ties, way.joint().values(), from, to)) {
        long[] values = way.joint().values().clone();
        Arrays.fill(values, from, to, Numbers.LOST);
        Completion.completeAll(ties, values);
        if (TieState.broken(ties, values) == 0
            && lacks(row, Arrays.copyOfRange(values, from, to))) {
          return true;
        }
      }
      from = to;
    }
    return false;
  }

  /** Whether a tie of a row fails. */
  private static boolean isBroken(List<TieTerms> ties, long[] values, int from, int to) {
    return ties.stream()
        .filter(t -> TieState.of(t, values) == TieState.BROKEN)
        .anyMatch(t -> IntStream.range(from, to).anyMatch(t::has));
  }

  /** Whether a row has the digits of these numbers without those of a few of them. */
  private static boolean lacks(RowValues row, long[] numbers) {
    if (Arrays.stream(numbers).anyMatch(n -> !Numbers.isNumber(n))) {
      return false;
    }
    String printed = digits(String.join("", row.atoms().stream().map(Atom::text).toList()));
    return isWithout(printed, Arrays.stream(numbers).mapToObj(LackingRun::print).toList(), 0);
  }

  /** Whether digits are those of these numbers without a few of them. */
  private static boolean isWithout(String printed, List<String> numbers, int lost) {
    if (numbers.isEmpty()) {
      return printed.isEmpty() && lost > 0;
    }
    String next = numbers.get(0);
    List<String> rest = numbers.subList(1, numbers.size());
    return (lost < MOST_LOST && isWithout(printed, rest, lost + 1))
        || (printed.startsWith(next) && isWithout(printed.substring(next.length()), rest, lost));
  }

  private static String print(long number) {
    return digits(Numbers.plain(number).toPlainString());
  }

  private static String digits(String text) {
    return Folding.narrow(text).replaceAll("[^0-9]", "");
  }
}
