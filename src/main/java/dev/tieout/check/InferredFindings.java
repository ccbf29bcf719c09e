package dev.tieout.check;

import dev.tieout.check.repair.Diagnosis;
import dev.tieout.check.repair.Effort;
import dev.tieout.grid.Grid;
import dev.tieout.infer.InferredTie;
import dev.tieout.infer.TieFinder;
import java.util.ArrayList;
import java.util.List;

/**
 * Sums and other relations of tables that are on no form, where they hold nearly everywhere and
 * fail in one place. That numbers might have made up a sum, and do not, is never said.
 */
public final class InferredFindings {
  /** How much work the search for what mends one table may do. */
  private static final long BOUND = 2_000_000;

  private InferredFindings() {}

  /**
   * A finding for each cause, grid by grid.
   *
   * @param grids the grids of a report that are on no form, in reading order
   */
  public static List<Finding> of(List<Grid> grids) {
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < grids.size(); i++) {
      found.addAll(of(grids.get(i), "other-" + (i + 1)));
    }
    return found;
  }

  private static List<Finding> of(Grid grid, String table) {
    TieFinder.Found ties = TieFinder.search(grid);
    InferredCells cells = new InferredCells(grid, table);
    List<Finding> found = new ArrayList<>(sums(ties, cells));
    found.addAll(new DerivedFindings(ties, cells).besides(found));
    return found;
  }

  private static List<Finding> sums(TieFinder.Found ties, InferredCells cells) {
    if (ties.ties().stream().allMatch(InferredTie::holds)) {
      return List.of();
    }
    InferredSystem system = new InferredSystem(ties);
    if (system.ties().isEmpty()) {
      return List.of();
    }
    InferredSums sums = new InferredSums(ties, system.unit());
    Suspicion suspicion = new Suspicion(ties.numbers(), system);
    return Diagnosis.ofSingleFigures(system.problem(), Effort.ofEach(BOUND)).stream()
        .filter(d -> !d.broken().isEmpty())
        .map(suspicion::ranked)
        .map(d -> new InferredFinding(cells, system, sums, d).finding())
        .toList();
  }
}
