package dev.tieout.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** One run of figures that holds several rows: where each of them ends. */
final class RowRun {
  /** A row that does not add up may lack so many characters. */
  private static final int MOST_LACKING = 2;

  /** It may be so many times as long as it has cells. */
  private static final int LONGEST = 4;

  /** More ways are not told apart. */
  private static final int MOST_WAYS = 40;

  /** The same of ways that say different figures. */
  private static final int MOST_DIFFERENT = 8;

  /** So many rows may have an error or lack a figure. */
  private static final int MOST_ODD = 2;

  private final int rows;
  private final int size;
  private final String text;
  private final DigitCuts cuts;
  private final Map<Integer, BitSet> ends = new HashMap<>();
  private final Map<List<Integer>, List<List<Integer>>> ways = new HashMap<>();

  /**
   * A run.
   *
   * @param row one of the rows, which all have the same cells and ties
   * @param rows how many they are
   */
  RowRun(PrintedRow row, List<Atom> atoms, int rows, Work work) {
    TableHabits habits = new TableHabits(Blanks.IN_PLACE, false, false);
    int[] columns = new int[row.size()];
    this.rows = rows;
    this.size = row.size();
    this.text = String.join("", atoms.stream().map(Atom::text).toList());
    this.cuts =
        DigitCuts.ofRun(
            new RowValues(row, atoms, false, true, columns, true, habits, Optional.empty()), work);
  }

  /** Whether atoms may be these rows with nothing between the most of their figures. */
  static boolean mayBe(List<PrintedRow> rows, List<Atom> atoms) {
    PrintedRow first = rows.get(0);
    int cells = rows.size() * first.size();
    int characters = atoms.stream().mapToInt(a -> a.text().length()).sum();
    long parted = atoms.stream().filter(a -> a.before() != Boundary.GLUED).count();
    boolean alike = rows.stream().allMatch(r -> r.size() == first.size());
    boolean tied = rows.stream().noneMatch(r -> r.ties().isEmpty());
    return alike
        && tied
        && first.size() > 1
        && parted * 2 <= cells
        && characters + MOST_LACKING >= cells
        && atoms.stream().allMatch(Atom::isFigure);
  }

  /**
   * The ways to part it, each the index behind each row but the last; empty where it may be a
   * single row, or where they are too many to tell anything. Of ways that differ only in which of
   * rows of zeros lacks one, the first. As few rows as possible are so that they do not add up.
   */
  List<List<Integer>> ends() {
    if (of(0).get(text.length())) {
      return List.of();
    }
    for (int odd = 0; odd <= MOST_ODD; odd++) {
      List<List<Integer>> found = ways(0, 0, odd);
      if (!found.isEmpty()) {
        return cuts.isCutOff() || found.size() >= MOST_WAYS ? List.of() : different(found);
      }
    }
    return List.of();
  }

  private List<List<Integer>> different(List<List<Integer>> found) {
    Map<List<String>, List<Integer>> different = new LinkedHashMap<>();
    found.forEach(way -> different.putIfAbsent(filled(way), way.subList(0, rows - 1)));
    return different.size() > MOST_DIFFERENT ? List.of() : List.copyOf(different.values());
  }

  /** What the rows of a way say; rows of zeros alike however many. */
  private List<String> filled(List<Integer> way) {
    return IntStream.range(0, rows)
        .mapToObj(r -> text.substring(r == 0 ? 0 : way.get(r - 1), way.get(r)))
        .map(t -> t.chars().allMatch(c -> Numbers.isZero((char) c)) ? "0" : t)
        .toList();
  }

  private BitSet of(int from) {
    return ends.computeIfAbsent(from, cuts::ends);
  }

  /**
   * The ways to end each row from one on.
   *
   * @param odd how many rows do not add up
   */
  private List<List<Integer>> ways(int row, int from, int odd) {
    int left = text.length() - from;
    int cells = (rows - row) * size;
    if (row == rows) {
      return left == 0 && odd == 0 ? List.of(List.of()) : List.of();
    }
    if (left < cells - odd * MOST_LACKING) {
      return List.of();
    }
    List<Integer> state = List.of(row, from, odd);
    List<List<Integer>> known = ways.get(state);
    if (known == null) {
      known = new ArrayList<>();
      BitSet tied = of(from);
      for (int end = tied.nextSetBit(0); end >= 0; end = tied.nextSetBit(end + 1)) {
        add(known, end, ways(row + 1, end, odd));
      }
      int last = Math.min(text.length(), from + LONGEST * size);
      for (int end = from + size - MOST_LACKING; odd > 0 && end <= last; end++) {
        if (!tied.get(end)) {
          add(known, end, ways(row + 1, end, odd - 1));
        }
      }
      ways.put(state, known);
    }
    return known;
  }

  private static void add(List<List<Integer>> ways, int end, List<List<Integer>> behind) {
    for (List<Integer> way : behind) {
      if (ways.size() < MOST_WAYS) {
        List<Integer> longer = new ArrayList<>(List.of(end));
        longer.addAll(way);
        ways.add(longer);
      }
    }
  }
}
