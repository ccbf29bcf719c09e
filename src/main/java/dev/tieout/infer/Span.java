package dev.tieout.infer;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * All relations that follow from those taken: what is a sum of multiples of them says nothing new.
 * Counts modulo a prime, which is exact but for a chance of one in two thousand million. Not
 * thread-safe.
 */
final class Span {
  private static final long PRIME = 2_147_483_647L;

  private final Map<Integer, NavigableMap<Integer, Long>> byFirst = new HashMap<>();

  void add(Candidate c) {
    NavigableMap<Integer, Long> rest = reduced(c);
    if (!rest.isEmpty()) {
      long inverse = power(rest.firstEntry().getValue(), PRIME - 2);
      rest.replaceAll((line, n) -> n * inverse % PRIME);
      byFirst.put(rest.firstKey(), rest);
    }
  }

  boolean contains(Candidate c) {
    return reduced(c).isEmpty();
  }

  private NavigableMap<Integer, Long> reduced(Candidate c) {
    NavigableMap<Integer, Long> rest = new TreeMap<>();
    rest.put(c.total(), PRIME - 1);
    for (int part : c.parts()) {
      rest.put(part, 1L);
    }
    Integer at = rest.firstKey();
    while (at != null) {
      NavigableMap<Integer, Long> row = byFirst.get(at);
      if (row != null) {
        long factor = PRIME - rest.getOrDefault(at, 0L);
        row.forEach((line, n) -> rest.merge(line, n * factor % PRIME, (a, b) -> (a + b) % PRIME));
        rest.values().removeIf(n -> n == 0);
      }
      at = rest.higherKey(at);
    }
    return rest;
  }

  private static long power(long base, long exponent) {
    long result = 1;
    long square = base;
    for (long e = exponent; e > 0; e >>= 1) {
      result = (e & 1) == 1 ? result * square % PRIME : result;
      square = square * square % PRIME;
    }
    return result;
  }
}
