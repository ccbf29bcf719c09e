package dev.tieout.infer;

import dev.tieout.grid.Grid;
import java.util.ArrayList;
import java.util.List;

/** Finds the ties of a table. Stateless and thread-safe. */
public final class TieFinder {
  private TieFinder() {}

  /** The ties of a table, those between rows first. */
  public static List<InferredTie> find(Grid grid) {
    NumberTable table = NumberTable.of(grid);
    TieWords words = TieWords.standard();
    Effort effort = new Effort(200_000_000L);
    List<InferredTie> ties = new ArrayList<>();
    for (Lines lines : List.of(Lines.rows(table), Lines.columns(table))) {
      Labels labels = new Labels(grid, lines, words);
      for (Candidate c : new Search(lines, labels, effort).find()) {
        emit(c, lines, ties);
      }
    }
    return ties;
  }

  private static void emit(Candidate c, Lines lines, List<InferredTie> ties) {
    int support = c.held();
    for (int at = 0; at < lines.width(); at++) {
      Verdict v = c.verdicts()[at];
      if (c.covered()[at] && v != Verdict.OPEN) {
        List<Spot> operands = new ArrayList<>();
        for (int line = c.parts()[0]; line <= c.parts()[c.parts().length - 1]; line++) {
          if (c.hasPart(line) || lines.state(line, at) == NumberTable.State.BLANK) {
            operands.add(lines.spot(line, at));
          }
        }
        ties.add(
            new InferredTie(
                InferredTie.Kind.SUM, lines.spot(c.total(), at), operands, v != Verdict.BROKEN, support));
      }
    }
  }
}
