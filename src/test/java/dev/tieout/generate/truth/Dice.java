package dev.tieout.generate.truth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Seeded chance: the same seed and the same questions give the same answers on every machine. */
public final class Dice {
  private final long seed;
  private final Random random;

  /** Dice of a seed. */
  public Dice(long seed) {
    this.seed = seed;
    this.random = new Random(mix(seed));
  }

  // Seeds come in sequence; without mixing, Random's first answers of neighbouring seeds are alike.
  private static long mix(long x) {
    long z = x + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Dice for one purpose, whose answers do not depend on what was asked here before. */
  public Dice aside(String purpose) {
    return new Dice(mix(seed) ^ mix(purpose.hashCode()));
  }

  /** A number from 0 to {@code n - 1}. */
  public int below(int n) {
    return random.nextInt(n);
  }

  /** A number from {@code low} to {@code high}, both included. */
  public int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /** Yes, in {@code share} of all cases. */
  public boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** A number from 0 up to, not including, 1. */
  public double share() {
    return random.nextDouble();
  }

  /** One of these. */
  public <T> T of(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** {@code count} of these, or all when there are fewer, in their own order. */
  public <T> List<T> some(Collection<T> choices, int count) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      places.add(i);
    }
    Collections.shuffle(places, random);
    List<T> all = List.copyOf(choices);
    return places.stream().limit(count).sorted().map(all::get).toList();
  }
}
