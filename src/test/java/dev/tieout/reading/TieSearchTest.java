package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.FormFile;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.reading.PrintedRow.TieTerms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out because ties cannot hold is what breaks ties, and nothing else. */
final class TieSearchTest {
  private static final PrintedTable TABLE =
      PrintedTable.of(
          0, FormFile.standard().get(1).table("requests").orElseThrow(), FormTable.Layout.DOWN);

  private static final int OPEN_ROWS = 6;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void findsAllChoicesThatBreakNoMore(int broken) {
    Random random = new Random(11);
    SearchTies ties = SearchTies.of(TABLE);
    int all = 0;
    for (int round = 0; round < 20; round++) {
      List<List<Candidate>> rows = rows(random);
      TieSearch.Bounds bounds = new TieSearch.Bounds(1_000_000, 10_000, broken);
      TieSearch search = new TieSearch(ties, RowSums.of(rows, false), bounds, Work.ofReport());
      Set<List<Candidate>> expected = new HashSet<>();
      add(expected, rows, new ArrayList<>(), broken);
      List<List<Candidate>> found = search.solutions();
      assertEquals(expected.size(), found.size());
      assertEquals(expected, new HashSet<>(found));
      all += expected.size();
    }
    assertTrue(all > 20, all + " choices");
  }

  /** Rows of which most are empty, and some may also have a figure in one of two columns. */
  private static List<List<Candidate>> rows(Random random) {
    List<Integer> open = new ArrayList<>();
    for (int r = 0; r < TABLE.rows().size(); r++) {
      open.add(r);
    }
    Collections.shuffle(open, random);
    List<List<Candidate>> rows = new ArrayList<>();
    for (int r = 0; r < open.size(); r++) {
      List<Candidate> row = new ArrayList<>(List.of(candidate(r, 0, 0)));
      if (open.indexOf(r) < OPEN_ROWS) {
        row.add(candidate(r, random.nextInt(2), 1));
        row.add(candidate(r, random.nextInt(2), random.nextBoolean() ? 2 : Numbers.LOST));
      }
      rows.add(row);
    }
    return rows;
  }

  private static Candidate candidate(int row, int column, long figure) {
    int size = TABLE.rows().get(row).size();
    long[] values = new long[size];
    values[column] = figure == Numbers.LOST ? figure : figure * Numbers.ONE;
    return new Candidate(Collections.nCopies(size, Part.LOST), values, 0, 0, List.of());
  }

  private static void add(
      Set<List<Candidate>> found, List<List<Candidate>> rows, List<Candidate> chosen, int broken) {
    if (chosen.size() == rows.size()) {
      if (broken(Joint.values(chosen)).size() <= broken) {
        found.add(List.copyOf(chosen));
      }
      return;
    }
    for (Candidate candidate : rows.get(chosen.size())) {
      chosen.add(candidate);
      add(found, rows, chosen, broken);
      chosen.remove(chosen.size() - 1);
    }
  }

  /** The columns in which ties are broken. */
  private static Set<Set<String>> broken(long[] values) {
    Set<Set<String>> broken = new HashSet<>();
    for (TieTerms tie : TABLE.ties()) {
      if (TieState.of(tie, values) == TieState.BROKEN) {
        Set<String> columns = new HashSet<>();
        tie.tie().slots().map(Slot::column).forEach(columns::add);
        broken.add(columns);
      }
    }
    return broken;
  }
}
