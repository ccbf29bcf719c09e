package dev.tieout.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Gives each report a name of its own. Alone, a report has the name that its path gives; where two
 * would have the same, both take in the folders above them until they differ. So the names do not
 * depend on the order in which the reports were given.
 */
final class Names {
  private Names() {}

  /** The inputs, named. What was found twice by the same path is there once. */
  static List<Input> assign(List<Found> found) {
    Map<String, Found> distinct = new LinkedHashMap<>();
    for (Found each : found) {
      // The shorter name wins where a file was given both by itself and with its folder.
      distinct.merge(each.key(), each, (a, b) -> a.shown() <= b.shown() ? a : b);
    }
    List<Found> before = List.of();
    List<Found> named = List.copyOf(distinct.values());
    while (!named.equals(before)) {
      before = named;
      named = longerWhereAlike(named);
    }
    return numbered(named);
  }

  private static List<Found> longerWhereAlike(Collection<Found> found) {
    Map<String, Long> uses = found.stream().map(Found::name).collect(groupCount());
    return found.stream().map(f -> uses.getOrDefault(f.name(), 0L) > 1 ? f.longer() : f).toList();
  }

  private static Collector<String, ?, Map<String, Long>> groupCount() {
    return Collectors.groupingBy(Function.identity(), Collectors.counting());
  }

  /** Whole paths may still look alike, when their bytes are no text; numbers keep them apart. */
  private static List<Input> numbered(List<Found> found) {
    Set<String> taken = new HashSet<>();
    List<Input> inputs = new ArrayList<>();
    for (Found each : found.stream().sorted(Comparator.comparing(Found::key)).toList()) {
      String name = each.name();
      for (int n = 2; !taken.add(name); n++) {
        name = each.name() + "~" + n;
      }
      inputs.add(each.input().apply(name));
    }
    return inputs;
  }
}
