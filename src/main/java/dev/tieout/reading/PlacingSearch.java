package dev.tieout.reading;

import dev.tieout.reading.PrintedRow.TieTerms;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Chooses for each row one way to place its figures so that all ties between rows hold. What is
 * still open after some rows are placed is only what each tie lacks, so that the same need never be
 * looked at twice: all choices are weighed, however many they are. Told are not all of them but so
 * many that each way of a row that occurs in any is in one.
 */
final class PlacingSearch {
  /** So many times rows are left with a need that was not met before. */
  private static final int MOST_NEEDS = 60_000;

  private final List<List<Placing>> rows;
  private final int[] order;

  /** For each row and way what it adds to each tie. */
  private final long[][][] adds;

  /** What the rows from each one on, in the order of the search, add at least and at most. */
  private final long[][] least;

  private final long[][] most;
  private final boolean[] atMost;

  /** For each step and need the first way that meets it, or -1. */
  private final List<Map<LongBuffer, Integer>> known = new ArrayList<>();

  private final boolean[][] told;
  private final int[] chosen;
  private final List<List<Placing>> choices = new ArrayList<>();
  private final Work work;
  private int needs;

  private PlacingSearch(PrintedTable table, List<List<Placing>> rows, Work work) {
    this.rows = rows;
    this.work = work;
    List<TieTerms> ties = table.ties();
    this.atMost = new boolean[ties.size()];
    IntStream.range(0, atMost.length).forEach(t -> atMost[t] = ties.get(t).isAtMost());
    this.adds = new long[rows.size()][][];
    int start = 0;
    for (int r = 0; r < rows.size(); r++) {
      int from = start;
      adds[r] = rows.get(r).stream().map(p -> adds(ties, p.meant(), from)).toArray(long[][]::new);
      start += table.rows().get(r).size();
    }
    this.order = order(table);
    this.least = bounds(true);
    this.most = bounds(false);
    this.told = new boolean[rows.size()][];
    this.chosen = new int[rows.size()];
    for (int r = 0; r < told.length; r++) {
      told[r] = new boolean[rows.get(r).size()];
      known.add(new HashMap<>());
    }
  }

  /** The choices; none where there is no such choice or not all could be weighed. */
  static List<List<Placing>> choices(PrintedTable table, List<List<Placing>> rows, Work work) {
    PlacingSearch search = new PlacingSearch(table, rows, work);
    long[] none = new long[table.ties().size()];
    boolean found = search.isPossible(0, none) && search.descend(0, none);
    if (search.isCutOff()) {
      work.cutOff();
    }
    return found && !search.isCutOff() ? search.choices : List.of();
  }

  private boolean isCutOff() {
    return needs > MOST_NEEDS || work.isSpent();
  }

  private static long[] adds(List<TieTerms> ties, long[] values, int from) {
    long[] adds = new long[ties.size()];
    for (int t = 0; t < adds.length; t++) {
      adds[t] = sum(ties.get(t).left(), values, from) - sum(ties.get(t).right(), values, from);
    }
    return adds;
  }

  private static long sum(int[] side, long[] values, int from) {
    return Arrays.stream(side)
        .map(i -> i - from)
        .filter(i -> i >= 0 && i < values.length)
        .mapToLong(i -> values[i])
        .sum();
  }

  /**
   * The rows of the ties that have the fewest rows first, so that these are done with soon; of the
   * others those with the largest figures.
   */
  private int[] order(PrintedTable table) {
    List<List<Integer>> groups = new ArrayList<>();
    int start = 0;
    List<int[]> ranges = new ArrayList<>();
    for (PrintedRow row : table.rows()) {
      ranges.add(new int[] {start, start + row.size()});
      start += row.size();
    }
    for (TieTerms tie : table.ties()) {
      groups.add(
          IntStream.range(0, rows.size())
              .filter(r -> IntStream.range(ranges.get(r)[0], ranges.get(r)[1]).anyMatch(tie::has))
              .boxed()
              .toList());
    }
    groups.sort(Comparator.comparingInt(List::size));
    groups.add(IntStream.range(0, rows.size()).boxed().toList());
    return groups.stream()
        .flatMap(g -> g.stream().sorted(Comparator.comparingLong(this::largest).reversed()))
        .distinct()
        .mapToInt(r -> r)
        .toArray();
  }

  private long largest(int row) {
    return Arrays.stream(rows.get(row).get(0).meant()).max().orElse(0);
  }

  private long[][] bounds(boolean lowest) {
    long[][] bounds = new long[order.length + 1][atMost.length];
    for (int i = order.length - 1; i >= 0; i--) {
      long[][] ways = adds[order[i]];
      for (int t = 0; t < atMost.length; t++) {
        int tie = t;
        var added = Arrays.stream(ways).mapToLong(w -> w[tie]);
        bounds[i][t] = bounds[i + 1][t] + (lowest ? added.min().orElse(0) : added.max().orElse(0));
      }
    }
    return bounds;
  }

  private boolean isPossible(int at, long[] sums) {
    for (int t = 0; t < sums.length; t++) {
      if (sums[t] + least[at][t] > 0 || (!atMost[t] && sums[t] + most[at][t] < 0)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the rows from one on can meet what the ties need. */
  private boolean descend(int at, long[] sums) {
    if (at == order.length) {
      return true;
    }
    Integer before = known.get(at).get(LongBuffer.wrap(sums));
    if (before != null) {
      return before >= 0;
    }
    int row = order[at];
    int first = -1;
    needs++;
    work.spend((long) adds[row].length * sums.length);
    for (int way = 0; way < adds[row].length && !isCutOff(); way++) {
      long[] next = plus(sums, adds[row][way]);
      chosen[at] = way;
      if (isPossible(at + 1, next) && descend(at + 1, next)) {
        first = first < 0 ? way : first;
        tell(at, next);
      }
    }
    known.get(at).put(LongBuffer.wrap(sums), first);
    return first >= 0;
  }

  /** Tells of the way of a row that was chosen last, if none told so far has it. */
  private void tell(int at, long[] sums) {
    if (told[order[at]][chosen[at]] || isCutOff()) {
      return;
    }
    long[] rest = sums;
    for (int i = at + 1; i < order.length; i++) {
      chosen[i] = known.get(i).getOrDefault(LongBuffer.wrap(rest), 0);
      rest = plus(rest, adds[order[i]][chosen[i]]);
    }
    Placing[] choice = new Placing[order.length];
    for (int i = 0; i < order.length; i++) {
      choice[order[i]] = rows.get(order[i]).get(chosen[i]);
      told[order[i]][chosen[i]] = true;
    }
    choices.add(List.of(choice));
  }

  private static long[] plus(long[] sums, long[] more) {
    long[] plus = sums.clone();
    for (int t = 0; t < plus.length; t++) {
      plus[t] += more[t];
    }
    return plus;
  }
}
