package dev.tieout.infer;

/**
 * Some numbers, each once. Weighing fills a set for each candidate, so they are kept as they are,
 * in an array that grows. Not thread-safe.
 */
final class LongSet {
  private static final int FEWEST = 16;

  /** The golden ratio of the range, which spreads numbers that differ in any digit. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] slots = new long[FEWEST];
  private int size;
  private boolean hasZero;

  /** Whether the number was not yet in it. */
  boolean add(long number) {
    if (number == 0) {
      boolean isNew = !hasZero;
      hasZero = true;
      return isNew;
    }
    if (!put(slots, number)) {
      return false;
    }
    size++;
    if (2 * size > slots.length) {
      grow();
    }
    return true;
  }

  private void grow() {
    long[] larger = new long[2 * slots.length];
    for (long number : slots) {
      if (number != 0) {
        put(larger, number);
      }
    }
    slots = larger;
  }

  /** A slot that holds 0 is free. */
  private static boolean put(long[] slots, long number) {
    int mask = slots.length - 1;
    int at = (int) ((number * SPREAD) >>> Integer.SIZE) & mask;
    while (slots[at] != 0) {
      if (slots[at] == number) {
        return false;
      }
      at = (at + 1) & mask;
    }
    slots[at] = number;
    return true;
  }
}
