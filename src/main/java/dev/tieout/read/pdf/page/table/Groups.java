package dev.tieout.read.pdf.page.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts numbered things into groups that hang together. */
final class Groups {
  private final int[] parent;

  Groups(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  void join(int a, int b) {
    parent[root(b)] = root(a);
  }

  private int root(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** The things by group, each group and the groups in the order of {@code things}. */
  <T> List<List<T>> lists(List<T> things) {
    Map<Integer, List<T>> lists = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) {
      lists.computeIfAbsent(root(i), r -> new ArrayList<>()).add(things.get(i));
    }
    return List.copyOf(lists.values());
  }
}
