package dev.tieout.infer;

import java.util.Arrays;

/** Some numbers, each once, without an object for each. Not thread-safe. */
final class LongSet {
  /** The golden ratio of the range, which spreads numbers that differ in any digit. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int DIGITS = 4;

  private long[] slots = new long[1 << DIGITS];
  private int shift = Long.SIZE - DIGITS;
  private int size;
  private boolean hasZero;

  /** Takes all numbers out of it. */
  void clear() {
    Arrays.fill(slots, 0);
    size = 0;
    hasZero = false;
  }

  /** Whether the number was not yet in it. */
  boolean add(long number) {
    if (number == 0) {
      boolean isNew = !hasZero;
      hasZero = true;
      return isNew;
    }
    int at = place(number);
    if (slots[at] == number) {
      return false;
    }
    slots[at] = number;
    size++;
    if (2 * size > slots.length) {
      grow();
    }
    return true;
  }

  /** Where a number is, or the free slot, which holds 0, that it belongs into. */
  private int place(long number) {
    int at = (int) ((number * SPREAD) >>> shift);
    while (slots[at] != 0 && slots[at] != number) {
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    shift--;
    for (long number : old) {
      if (number != 0) {
        slots[place(number)] = number;
      }
    }
  }
}
