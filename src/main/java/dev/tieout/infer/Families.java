package dev.tieout.infer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Lines that belong together though they do not stand beside each other: those under the same
 * label, those at the same distance, the totals.
 */
final class Families {
  /** Blocks of more lines than this are found by their labels only. */
  private static final int FARTHEST = 16;

  private static final int MOST = 1000;

  private Families() {}

  static List<int[]> of(int[] numeric, Labels labels, Accepted accepted) {
    List<int[]> families = new ArrayList<>();
    byLabel(numeric, labels, families);
    families.add(
        Arrays.stream(numeric).filter(l -> labels.isTotal(l) || accepted.isTotal(l)).toArray());
    byDistance(numeric, families);
    return families;
  }

  private static void byLabel(int[] numeric, Labels labels, List<int[]> families) {
    Map<String, List<Integer>> byText = new HashMap<>();
    for (int line : numeric) {
      String text = labels.last(line);
      if (!text.isEmpty()) {
        byText.computeIfAbsent(text, k -> new ArrayList<>()).add(line);
      }
    }
    for (List<Integer> members : byText.values()) {
      if (members.size() > 2 && members.size() < numeric.length) {
        families.add(members.stream().mapToInt(Integer::intValue).toArray());
        withTotal(members, numeric, labels, families);
      }
    }
  }

  /** Lines of one label that are totals themselves, each with one that may be the total of all. */
  private static void withTotal(
      List<Integer> members, int[] numeric, Labels labels, List<int[]> families) {
    if (!members.stream().allMatch(labels::isTotal)) {
      return;
    }
    for (int line : numeric) {
      if (labels.isTotal(line) && !members.contains(line) && families.size() < MOST) {
        families.add(
            IntStream.concat(members.stream().mapToInt(Integer::intValue), IntStream.of(line))
                .sorted()
                .toArray());
      }
    }
  }

  private static void byDistance(int[] numeric, List<int[]> families) {
    for (int d = 2; d <= FARTHEST && d * 2 <= numeric.length; d++) {
      int by = d;
      for (int offset = 0; offset < d; offset++) {
        int rest = offset;
        int[] family = Arrays.stream(numeric).filter(l -> l % by == rest).toArray();
        if (family.length > 2) {
          families.add(family);
        }
      }
    }
  }
}
