package dev.tieout.infer;

import dev.tieout.grid.Grid;
import java.util.ArrayList;
import java.util.List;

/** Finds the ties of a table. Stateless and thread-safe. */
public final class TieFinder {
  /** Steps of work that a table may take: some tenths of a second. */
  private static final long BUDGET = 100_000_000L;

  private TieFinder() {}

  /**
   * What was found.
   *
   * @param ties those between rows first
   * @param isCutOff whether the table is so large that not all was tried
   */
  public record Found(List<InferredTie> ties, boolean isCutOff) {
    public Found {
      ties = List.copyOf(ties);
    }
  }

  /** The ties of a table, those between rows first. */
  public static List<InferredTie> find(Grid grid) {
    return search(grid).ties();
  }

  /** The ties of a table, and whether the search was cut off. */
  public static Found search(Grid grid) {
    NumberTable table = NumberTable.of(grid);
    TieWords words = TieWords.standard();
    Effort effort = new Effort(BUDGET);
    List<InferredTie> ties = new ArrayList<>();
    Lines rows = Lines.rows(table);
    Lines columns = Lines.columns(table);
    Labels ofRows = new Labels(grid, rows, words);
    Labels ofColumns = new Labels(grid, columns, words);
    for (Lines lines : List.of(rows, columns)) {
      Labels labels = lines == rows ? ofRows : ofColumns;
      Labels across = lines == rows ? ofColumns : ofRows;
      List<Candidate> found = new Search(lines, labels, effort).find();
      boolean[] foreign = Foreign.positions(found, lines.width(), across);
      for (Candidate c : found) {
        emit(c, lines, labels, foreign, ties);
      }
    }
    return new Found(ties, effort.isExceeded());
  }

  private static void emit(
      Candidate c, Lines lines, Labels labels, boolean[] foreign, List<InferredTie> ties) {
    int support = c.held();
    boolean seldom = Foreign.isSeldom(c);
    for (int at = 0; at < lines.width(); at++) {
      Verdict v = c.verdicts()[at];
      boolean broken = v == Verdict.BROKEN;
      if (c.covered()[at] && v != Verdict.OPEN && !(broken && (foreign[at] || !seldom))) {
        ties.add(
            new InferredTie(
                InferredTie.Kind.SUM,
                lines.spot(c.total(), at),
                operands(c, lines, labels, at),
                !broken,
                support));
      }
    }
  }

  /** The parts, with the blank cells among them. */
  private static List<Spot> operands(Candidate c, Lines lines, Labels labels, int at) {
    int from = c.first();
    int to = c.last();
    if (c.total() == from) {
      while (to + 1 < lines.count() && isBlankPart(lines, labels, to + 1, at)) {
        to++;
      }
    } else if (c.total() == to) {
      while (from > 0 && isBlankPart(lines, labels, from - 1, at)) {
        from--;
      }
    }
    List<Spot> operands = new ArrayList<>();
    for (int line = from; line <= to; line++) {
      boolean within = line > c.parts()[0] && line < c.parts()[c.parts().length - 1];
      if (c.hasPart(line)
          || (line != c.total() && lines.state(line, at) == NumberTable.State.BLANK)
          || (within && !c.isApart() && lines.isNothing(line))) {
        operands.add(lines.spot(line, at));
      }
    }
    return operands;
  }

  private static boolean isBlankPart(Lines lines, Labels labels, int line, int at) {
    return lines.state(line, at) == NumberTable.State.BLANK && !labels.text(line).isEmpty();
  }
}
