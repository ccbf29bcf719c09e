package dev.tieout.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/** Two ways to do the same work, timed in turn, so that a busy machine slows both. */
final class Race {
  private static final int ROUNDS = 31;
  private static final Duration WARM_UP = Duration.ofSeconds(10);

  private Race() {}

  /** Work that may fail. */
  interface Work {
    /** Does it; the result keeps it from being left out. */
    Object run() throws Exception;
  }

  /** Runs both until they are warm, then in turn. */
  static void warm(String unit, Work ours, Work bare) throws Exception {
    Instant end = Instant.now().plus(WARM_UP);
    while (Instant.now().isBefore(end)) {
      ours.run();
      bare.run();
    }
    run(unit, ours, bare);
  }

  /** Runs both in turn and prints the medians and their ratio. */
  static void run(String unit, Work ours, Work bare) throws Exception {
    double[] first = new double[ROUNDS];
    double[] second = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      first[round] = milliseconds(ours);
      second[round] = milliseconds(bare);
    }
    System.out.printf(
        Locale.ROOT,
        "%s: Tieout %.2f ms, bare %.2f ms (medians of %d); bare / Tieout %.2f, Tieout / bare %.2f%n",
        unit,
        median(first),
        median(second),
        ROUNDS,
        median(second) / median(first),
        median(first) / median(second));
  }

  private static double milliseconds(Work work) throws Exception {
    long start = System.nanoTime();
    Object result = work.run();
    long end = System.nanoTime();
    if (result == null) {
      throw new IllegalStateException("no result");
    }
    return (end - start) / 1e6;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
