package dev.tieout.check.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups of ties that have nothing to do with each other. */
final class Components {
  private Components() {}

  /** The equations of a problem, by index, grouped so that groups share no variable. */
  static List<List<Integer>> of(RepairProblem problem) {
    int size = problem.equations().size();
    int[] group = new int[size];
    int[] first = new int[problem.variables().size()];
    Arrays.fill(first, -1);
    for (int e = 0; e < size; e++) {
      group[e] = e;
      for (int variable : problem.equations().get(e).variables().toArray()) {
        if (first[variable] >= 0) {
          group[root(group, e)] = root(group, first[variable]);
        }
        first[variable] = e;
      }
    }
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    for (int e = 0; e < size; e++) {
      groups.computeIfAbsent(root(group, e), g -> new ArrayList<>()).add(e);
    }
    return List.copyOf(groups.values());
  }

  private static int root(int[] group, int e) {
    int root = e;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }
}
