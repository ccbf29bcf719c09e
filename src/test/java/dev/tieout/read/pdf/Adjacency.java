package dev.tieout.read.pdf;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores tables by the relations between neighbouring cells: each cell and the next one to its
 * right and below that is not blank, with the number of blank ones between them.
 */
final class Adjacency {
  private Adjacency() {}

  /** How many relations were wanted, how many were found, how many of these are right. */
  record Score(int wanted, int found, int right) {
    static final Score NONE = new Score(0, 0, 0);

    Score and(Score o) {
      return new Score(wanted + o.wanted, found + o.found, right + o.right);
    }

    double f1() {
      return wanted + found == 0 ? 1 : 2.0 * right / (wanted + found);
    }
  }

  private record Relation(boolean down, String from, String to, int blanks) {}

  /** Each table wanted is held against the found one that has most in common with it. */
  static Score score(List<Grid> wanted, List<Grid> found) {
    List<Map<Relation, Integer>> left = new ArrayList<>();
    found.forEach(g -> left.add(relations(g)));
    Score score = new Score(0, left.stream().mapToInt(Adjacency::size).sum(), 0);
    for (Grid table : wanted) {
      Map<Relation, Integer> own = relations(table);
      Optional<Map<Relation, Integer>> best =
          left.stream().max((a, b) -> Integer.compare(common(own, a), common(own, b)));
      int right = best.map(b -> common(own, b)).orElse(0);
      if (right > 0) {
        left.remove(best.orElseThrow());
      }
      score = score.and(new Score(size(own), 0, right));
    }
    return score;
  }

  private static int size(Map<Relation, Integer> relations) {
    return relations.values().stream().mapToInt(i -> i).sum();
  }

  private static int common(Map<Relation, Integer> a, Map<Relation, Integer> b) {
    int common = 0;
    for (Map.Entry<Relation, Integer> e : a.entrySet()) {
      common += Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0));
    }
    return common;
  }

  private static Map<Relation, Integer> relations(Grid grid) {
    Map<Relation, Integer> relations = new HashMap<>();
    Map<List<Integer>, Relation> nearest = new HashMap<>();
    for (int r = 0; r < grid.rows(); r++) {
      run(grid, r, false, nearest);
    }
    for (int c = 0; c < grid.columns(); c++) {
      run(grid, c, true, nearest);
    }
    nearest.values().forEach(r -> relations.merge(r, 1, Integer::sum));
    return relations;
  }

  /** Walks along one row or down one column; of two cells that meet twice the nearest counts. */
  private static void run(
      Grid grid, int index, boolean down, Map<List<Integer>, Relation> nearest) {
    Optional<Cell> last = Optional.empty();
    int where = 0;
    for (int i = 0; i < (down ? grid.rows() : grid.columns()); i++) {
      Optional<Cell> next = down ? grid.at(i, index) : grid.at(index, i);
      if (next.isEmpty() || text(next.get()).isEmpty()) {
        continue;
      }
      if (last.isPresent() && !last.equals(next)) {
        Relation relation = new Relation(down, text(last.get()), text(next.get()), i - where - 1);
        nearest.merge(
            key(last.get(), next.get(), down),
            relation,
            (a, b) -> a.blanks() <= b.blanks() ? a : b);
      }
      last = next;
      where = i;
    }
  }

  private static List<Integer> key(Cell a, Cell b, boolean down) {
    return List.of(down ? 1 : 0, a.row(), a.column(), b.row(), b.column());
  }

  private static String text(Cell cell) {
    return cell.text().replaceAll("\\s", "");
  }
}
