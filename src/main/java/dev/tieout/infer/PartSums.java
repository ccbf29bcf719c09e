package dev.tieout.infer;

/**
 * What parts come to at each position of their lines, part by part: a run that grows need not be
 * added up anew. Not thread-safe.
 */
final class PartSums {
  private final Lines lines;
  private final long[] sums;
  private final long[] rooms;
  private final long[] sureRooms;
  private final int[] numbers;
  private final long[] largest;

  /** Of no parts yet. */
  PartSums(Lines lines) {
    this.lines = lines;
    int width = lines.width();
    sums = new long[width];
    rooms = new long[width];
    sureRooms = new long[width];
    numbers = new int[width];
    largest = new long[width];
  }

  /** Of some parts. */
  static PartSums of(Lines lines, int[] parts) {
    PartSums sums = new PartSums(lines);
    for (int part : parts) {
      sums.add(part);
    }
    return sums;
  }

  /** Takes one more part. */
  void add(int part) {
    for (int at = 0; at < sums.length; at++) {
      if (lines.isNumber(part, at)) {
        long value = lines.value(part, at);
        sums[at] += value;
        long step = lines.step(part, at);
        rooms[at] += step;
        sureRooms[at] += Math.abs(value) < lines.coarsest(at) ? 0 : step;
        numbers[at]++;
        largest[at] = Math.max(largest[at], Math.abs(value));
      }
    }
  }

  /** What the parts come to. */
  long sum(int at) {
    return sums[at];
  }

  /** The steps of the parts together: rounding can move their sum by half of it, either way. */
  long room(int at) {
    return rooms[at];
  }

  /** The same of the parts that are no less than the coarsest step there. */
  long sureRoom(int at) {
    return sureRooms[at];
  }

  /** How many of the parts have a number. */
  int numbers(int at) {
    return numbers[at];
  }

  /** Whether no part has a number other than 0. */
  boolean isNothing(int at) {
    return largest[at] == 0;
  }

  /** The largest number of the parts, whatever its sign. */
  long largest(int at) {
    return largest[at];
  }
}
