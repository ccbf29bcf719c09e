package dev.tieout.score;

import dev.tieout.form.Slot;
import dev.tieout.generate.truth.Ties.Tie;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/** Between which numbers a figure must be; no count is negative. */
record Bounds(long least, long most) {
  private static final long UNBOUNDED = Long.MAX_VALUE / 1000;

  /** Nothing is known of it. */
  static final Bounds ANY = new Bounds(0, UNBOUNDED);

  static Bounds exactly(long number) {
    return new Bounds(number, number);
  }

  OptionalLong number() {
    return least == most ? OptionalLong.of(least) : OptionalLong.empty();
  }

  /** Whether figures within these bounds can make the tie hold. */
  static boolean mayHold(Tie tie, Map<Slot, Bounds> bounds) {
    Bounds sum = sum(tie, bounds);
    return sum.least <= 0 && sum.most >= 0;
  }

  /**
   * Narrows the bounds of a tie's figures as far as the tie and the bounds of the others do.
   *
   * @return whether any became narrower; none does where the tie cannot hold any more
   */
  static boolean narrow(Tie tie, Map<Slot, Bounds> bounds) {
    boolean narrower = false;
    for (Map.Entry<Slot, Integer> term : tie.signs().entrySet()) {
      Bounds own = of(term.getKey(), bounds);
      if (own.least < own.most && mayHold(tie, bounds)) {
        Bounds left = own.within(term.getValue(), sum(tie, bounds));
        narrower |= !left.equals(own);
        bounds.put(term.getKey(), left);
      }
    }
    return narrower;
  }

  /** What is left when a sum that these bounds are part of is 0. */
  private Bounds within(int sign, Bounds sum) {
    long others = sum.least - (sign > 0 ? least : -most);
    long othersMost = sum.most - (sign > 0 ? most : -least);
    long low = sign > 0 ? -othersMost : others;
    long high = sign > 0 ? -others : othersMost;
    return new Bounds(Math.max(least, low), Math.min(most, high));
  }

  private static Bounds sum(Tie tie, Map<Slot, Bounds> bounds) {
    long least = 0;
    long most = 0;
    for (Map.Entry<Slot, Integer> term : tie.signs().entrySet()) {
      Bounds own = of(term.getKey(), bounds);
      least += term.getValue() > 0 ? own.least : -own.most;
      most += term.getValue() > 0 ? own.most : -own.least;
    }
    return new Bounds(least, most);
  }

  private static Bounds of(Slot slot, Map<Slot, Bounds> bounds) {
    return Objects.requireNonNull(bounds.get(slot), slot::toString);
  }
}
