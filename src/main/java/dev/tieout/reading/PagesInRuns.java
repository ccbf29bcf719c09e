package dev.tieout.reading;

import dev.tieout.reading.PrintedRow.TieTerms;
import dev.tieout.reading.TableReader.Way;
import dev.tieout.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Page numbers that nothing parts from the last figure of a row. Behind one row such a number looks
 * like a digit too many; behind several, on which all of them count on and without which these rows
 * add up, they are no figures.
 */
final class PagesInRuns {
  /** A report with more pages is none of these. */
  private static final int MOST_DIGITS = 3;

  private static final int FEWEST = 2;

  /** So many ways to cut a row before such a number are tried. */
  private static final int MOST_CUTS = 1_000;

  /** How much work may be done to find them in a table. */
  private static final long LOOKS = 1_000_000;

  /** No row has one. */
  static final PagesInRuns NONE = new PagesInRuns(Map.of());

  /** By where the last value of a row stands, how many digits at its end are a page number. */
  private final Map<Place, Integer> digits;

  private PagesInRuns(Map<Place, Integer> digits) {
    this.digits = Map.copyOf(digits);
  }

  /** A number that the digits at the end of a row may be, and the chain of pages before it. */
  private record Page(RowValues row, int digits, List<Page> before) {
    List<Page> chain() {
      List<Page> chain = new ArrayList<>(before);
      chain.add(this);
      return chain;
    }
  }

  /** Those of the rows of a table. */
  static PagesInRuns of(List<RowValues> rows) {
    if (!RowValues.areGlued(rows)) {
      return NONE;
    }
    Work work = Work.of(LOOKS, 0);
    Map<Integer, Page> ends = new HashMap<>();
    List<Page> longest = List.of();
    for (RowValues row : rows) {
      Map<Integer, Page> here = new HashMap<>();
      for (int digits : numbers(row, work)) {
        int number = number(row, digits);
        Page last = ends.get(number - 1);
        Page page = new Page(row, digits, last == null ? List.of() : last.chain());
        here.put(number, page);
        longest = page.before.size() + 1 > longest.size() ? page.chain() : longest;
      }
      ends.putAll(here);
    }
    return longest.size() < FEWEST ? NONE : of(longest, work);
  }

  /**
   * Whether all sums of a table hold once the digits behind one row are a page number. Nothing else
   * tells so; but a number with a digit too many for its last one is no likelier, unless that digit
   * is typed twice.
   */
  static boolean explain(Way way, Work work) {
    List<TieTerms> ties = TableTies.all(way.table());
    long[] values = way.joint().values().clone();
    int from = 0;
    for (RowValues row : way.rows()) {
      for (int digits : row.atoms().isEmpty() ? List.<Integer>of() : numbers(row, work)) {
        if (!isTypedTwice(row, digits) && holds(row.withPage(digits), from, values, ties, work)) {
          return true;
        }
      }
      from += row.row().size();
    }
    return false;
  }

  private static boolean isTypedTwice(RowValues row, int digits) {
    String last = last(row).text();
    int at = last.length() - digits;
    return digits == 1 && at > 0 && last.charAt(at) == last.charAt(at - 1);
  }

  private static boolean holds(
      RowValues row, int from, long[] table, List<TieTerms> ties, Work work) {
    long[] values = table.clone();
    for (Candidate cut : DigitCuts.of(row, MOST_CUTS, true, work).all()) {
      System.arraycopy(cut.values(), 0, values, from, cut.values().length);
      if (ties.stream().allMatch(t -> TieState.of(t, values) == TieState.HELD)) {
        return true;
      }
    }
    return false;
  }

  private static PagesInRuns of(List<Page> pages, Work work) {
    Map<Place, Integer> digits = new HashMap<>();
    pages.forEach(p -> digits.put(last(p.row).place(), p.digits));
    return work.isSpent() ? NONE : new PagesInRuns(digits);
  }

  /** The rows, those before the end of a page without its number. */
  List<RowValues> part(List<RowValues> rows) {
    return digits.isEmpty() ? rows : rows.stream().map(this::part).toList();
  }

  private RowValues part(RowValues row) {
    int page = row.atoms().isEmpty() ? 0 : digits.getOrDefault(last(row).place(), 0);
    return page == 0 ? row : row.withPage(page);
  }

  private static Atom last(RowValues row) {
    return row.atoms().get(row.atoms().size() - 1);
  }

  /** How many digits at the end may be a page number, if the row does not add up as it is. */
  private static List<Integer> numbers(RowValues row, Work work) {
    List<Integer> numbers = new ArrayList<>();
    if (row.characters() <= row.row().size() || row.row().ties().isEmpty() || row.addsUp(work)) {
      return numbers;
    }
    String last = last(row).text();
    for (int digits = 1; digits <= Math.min(MOST_DIGITS, last.length()); digits++) {
      int from = last.length() - digits;
      boolean number = last.chars().skip(from).allMatch(Character::isDigit);
      if (number && !Numbers.isZero(last.charAt(from)) && row.withPage(digits).addsUp(work)) {
        numbers.add(digits);
      }
    }
    return numbers;
  }

  private static int number(RowValues row, int digits) {
    String last = last(row).text();
    return Integer.parseInt(last.substring(last.length() - digits));
  }
}
