package dev.tieout.reading;

import dev.tieout.form.ValueType;
import dev.tieout.reading.PrintedRow.TieTerms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * All ways to cut the values of a row without separators into as many figures as it has cells, of
 * which nothing is lost. Figures that say there is nothing count as 0.
 */
final class DigitCuts {
  /** Bounds the work on one row; a row of 40 digits whose ties hold needs a tenth of it. */
  private static final int MOST_STEPS = 3_000_000;

  /** One of several rows in a run is so many times as long as it has cells at most. */
  private static final int LONGEST = 6;

  /**
   * A figure of such a row has no more characters; else where rows end would tell next to nothing.
   */
  private static final int LONGEST_FIGURE = 9;

  /** What one step counts, and each cell of a way that is kept. */
  private static final int STEP_LOOKS = 10;

  private static final int FOUND_LOOKS = 40;

  private static final long NO_PART = Long.MIN_VALUE + 7;

  private final RowValues row;
  private final int cells;
  private final int most;
  private final boolean tied;
  private final boolean signed;
  private final List<TieTerms> ties;
  private final int[][] leftOpen;
  private final int[][] rightOpen;
  private final int[] atomOf;
  private final int[] startOf;
  private final int[] endOf;
  private final long[][] values;
  private final int[] cuts;
  private final long[] numbers;
  private final boolean[][] dead;

  /** Parts of the row by where they begin, and their length. */
  private final Part[][] made;

  private final List<int[]> found = new ArrayList<>();
  private final Work work;

  /** Whether more rows may stand behind this one. */
  private final boolean inRun;

  private BitSet rowEnds = new BitSet();

  /** Index behind the last character that the row may have. */
  private int reach;

  /** No figure has more characters. */
  private final int longest;

  private int steps;

  /**
   * What was found.
   *
   * @param all the ways, likeliest first
   * @param cutOff whether there may be more, or the row is too long to be cut at all
   */
  record Cuts(List<Candidate> all, boolean cutOff) {}

  private DigitCuts(RowValues row, int most, boolean tied, boolean inRun, Work work) {
    this.work = work;
    this.inRun = inRun;
    this.row = row;
    this.cells = row.row().size();
    this.most = most;
    this.tied = tied;
    this.signed =
        row.row().types().contains(ValueType.SIGNED_COUNT)
            || row.atoms().stream().anyMatch(a -> a.text().indexOf('-') >= 0);
    this.ties = row.row().ties();
    int length = row.characters();
    this.leftOpen = open(ties.stream().map(TieTerms::left).toList(), cells);
    this.rightOpen = open(ties.stream().map(TieTerms::right).toList(), cells);
    this.atomOf = new int[length + 1];
    this.startOf = new int[length + 1];
    this.endOf = new int[length + 1];
    this.values = new long[length][];
    this.made = new Part[length][];
    this.cuts = new int[cells + 1];
    this.numbers = new long[cells];
    this.dead = new boolean[cells + 1][length + 1];
    this.reach = length;
    this.longest = inRun ? LONGEST_FIGURE : Numbers.MOST_DIGITS + 2;
    atoms();
  }

  private int characters() {
    return atomOf.length - 1;
  }

  /**
   * The ways to cut a row.
   *
   * @param most no more of them are kept
   * @param tied whether all ties of the row must hold
   */
  static Cuts of(RowValues row, int most, boolean tied, Work work) {
    int length = row.characters();
    boolean figures =
        row.atoms().stream().allMatch(a -> a.isFigure() || a.text().isEmpty()) && length > 0;
    if (!figures || length < row.row().size()) {
      return new Cuts(List.of(), false);
    }
    if (length > row.row().size() * Numbers.MOST_DIGITS) {
      return new Cuts(List.of(), true);
    }
    DigitCuts made = new DigitCuts(row, most, tied, false, work);
    made.cut(0, 0);
    return new Cuts(made.candidates(), made.cutOff());
  }

  /** A search in a run that holds several rows. */
  static DigitCuts ofRun(RowValues run, Work work) {
    return new DigitCuts(run, Integer.MAX_VALUE, true, true, work);
  }

  /** Where a row may end that begins at this character of the run and adds up. */
  BitSet ends(int from) {
    rowEnds = new BitSet();
    reach = Math.min(characters(), from + cells * LONGEST);
    cut(0, from);
    return rowEnds;
  }

  /** Whether the search was broken off, so that there may be more. */
  boolean isCutOff() {
    return cutOff();
  }

  private boolean cutOff() {
    return steps >= MOST_STEPS || found.size() >= most || work.isSpent();
  }

  private void atoms() {
    int at = 0;
    for (int a = 0; a < row.atoms().size(); a++) {
      int length = row.atoms().get(a).text().length();
      for (int i = 0; i < length; i++) {
        atomOf[at + i] = a;
        startOf[at + i] = at;
        endOf[at + i] = at + length;
        values[at + i] = new long[Math.min(length - i, Numbers.MOST_DIGITS + 2) + 1];
        Arrays.fill(values[at + i], Numbers.LOST);
        made[at + i] = new Part[values[at + i].length];
      }
      at += length;
    }
  }

  /** The value of a part, worked out once. */
  private long value(int cell, int from, int to) {
    long known = values[from][to - from];
    if (known == Numbers.LOST) {
      known = work(cell, from, to);
      if (!signed) {
        values[from][to - from] = known;
      }
    }
    return known;
  }

  private long work(int cell, int from, int to) {
    Atom atom = row.atoms().get(atomOf[from]);
    int start = startOf[from];
    boolean whole = from == start && to == endOf[from] && !RowReader.hasLeadingZero(atom);
    ValueType type = row.row().types().get(cell);
    if (!whole && !RowReader.isPart(atom, from - start, to - start, type)) {
      return NO_PART;
    }
    long value = Numbers.of(atom.text().substring(from - start, to - start));
    return value == Numbers.NONE ? NO_PART : value;
  }

  /** Puts figures into the cells from this one on; returns whether that was possible. */
  private boolean cut(int cell, int at) {
    int left = reach - at;
    if (cell == cells) {
      return inRun ? end(at) : left == 0 && keep();
    }
    if (left < cells - cell || dead[cell][at]) {
      return false;
    }
    boolean possible = false;
    int last = Math.min(endOf[at], Math.min(at + longest, at + left - (cells - cell) + 1));
    for (int to = at + 1; to <= last && !cutOff(); to++) {
      steps++;
      work.spend(STEP_LOOKS);
      long value = value(cell, at, to);
      if (value == NO_PART) {
        continue;
      }
      cuts[cell + 1] = to;
      numbers[cell] = value;
      if (!tied || mayHold(cell, left - (to - at))) {
        possible |= cut(cell + 1, to);
      }
    }
    // In a run how far a row may reach differs by where it begins.
    dead[cell][at] = !possible && !inRun && !cutOff() && isClosed(cell);
    return possible;
  }

  private boolean end(int at) {
    rowEnds.set(at);
    return true;
  }

  private boolean keep() {
    found.add(cuts.clone());
    work.spend((long) FOUND_LOOKS * cells);
    return true;
  }

  /** Whether no tie that must hold reaches over the border before this cell. */
  private boolean isClosed(int cell) {
    for (int t = 0; tied && t < ties.size(); t++) {
      int open = leftOpen[t][cell] + rightOpen[t][cell];
      if (open > 0 && open < ties.get(t).left().length + ties.get(t).right().length) {
        return false;
      }
    }
    return true;
  }

  /** For each tie and cell, how many figures of one side stand in the cell or behind it. */
  private static int[][] open(List<int[]> sides, int cells) {
    int[][] open = new int[sides.size()][cells + 1];
    for (int t = 0; t < open.length; t++) {
      for (int index : sides.get(t)) {
        for (int c = 0; c <= index; c++) {
          open[t][c]++;
        }
      }
    }
    return open;
  }

  /**
   * Whether the ties can hold with the figures up to this cell.
   *
   * @param rest how many characters are left
   */
  private boolean mayHold(int cell, int rest) {
    for (int t = 0; t < ties.size(); t++) {
      TieTerms tie = ties.get(t);
      long sum = sum(tie.left(), cell) - sum(tie.right(), cell);
      int right = rightOpen[t][cell + 1];
      if (leftOpen[t][cell + 1] + right == 0) {
        if (tie.isAtMost() ? sum > 0 : sum != 0) {
          return false;
        }
      } else if (!signed && sum > right * largest(rest - (cells - cell - 2))) {
        return false;
      }
    }
    return true;
  }

  private static long largest(int digits) {
    long largest = Numbers.ONE;
    for (int i = 0; i < Math.min(digits, Numbers.MOST_DIGITS); i++) {
      largest *= 10;
    }
    return largest;
  }

  private long sum(int[] side, int to) {
    long sum = 0;
    for (int index : side) {
      sum += index <= to ? orZero(numbers[index]) : 0;
    }
    return sum;
  }

  private static long orZero(long value) {
    return Numbers.isNumber(value) ? value : 0;
  }

  private List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>(found.size());
    found.forEach(c -> candidates.add(candidate(c)));
    candidates.sort(Comparator.comparingDouble(Candidate::cost));
    return candidates;
  }

  private Candidate candidate(int[] cut) {
    Part[] parts = new Part[cells];
    long[] numbers = new long[cells];
    double damage = 0;
    for (int c = 0; c < cells; c++) {
      int start = startOf[cut[c]];
      boolean whole = cut[c] == start && cut[c + 1] == endOf[cut[c]];
      parts[c] = part(cut[c], cut[c + 1]);
      damage += whole ? 0 : RowReader.uneven(cut[c], cut[c + 1]);
      numbers[c] = parts[c].value();
    }
    long[] shown = numbers.clone();
    for (int c = 0; c < cells; c++) {
      shown[c] = orZero(shown[c]);
    }
    int broken = TieState.broken(ties, shown);
    damage += row.oddness(parts, numbers);
    return new Candidate(List.of(parts), numbers, damage, broken, List.of());
  }

  /** A part of the row, made once. */
  private Part part(int from, int to) {
    Part known = made[from][to - from];
    if (known == null) {
      int start = startOf[from];
      known = RowReader.part(row.atoms().get(atomOf[from]), from - start, to - start);
      made[from][to - from] = known;
    }
    return known;
  }
}
