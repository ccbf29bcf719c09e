package dev.tieout.reading;

import dev.tieout.reading.PrintedRow.TieTerms;
import java.util.List;
import java.util.function.IntToLongFunction;

/** How a tie stands under an assignment of values. */
enum TieState {
  /** All its figures are known and it holds; blanks count as 0. */
  HELD,
  /** It cannot hold whatever the unknown figures are. */
  BROKEN,
  /** It holds if the unknown figures are what it makes them. */
  OPEN;

  /** The state of a tie, with the values by index as in {@link Numbers}. */
  static TieState of(TieTerms tie, IntToLongFunction values) {
    Sides sides = Sides.of(tie, values);
    return sides.at(sides.difference());
  }

  /** The state of a tie, with the values in an array. */
  static TieState of(TieTerms tie, long[] values) {
    Sides sides = Sides.of(tie, values);
    return sides.at(sides.difference());
  }

  /** How many ties are broken, with the values by index. */
  static int broken(List<TieTerms> ties, IntToLongFunction values) {
    int broken = 0;
    for (TieTerms tie : ties) {
      broken += of(tie, values) == BROKEN ? 1 : 0;
    }
    return broken;
  }

  /** How many ties are broken, with the values in an array. */
  static int broken(List<TieTerms> ties, long[] values) {
    int broken = 0;
    for (TieTerms tie : ties) {
      broken += of(tie, values) == BROKEN ? 1 : 0;
    }
    return broken;
  }

  private static TieState atMost(long difference, Side left, Side right) {
    if (difference > 0) {
      return right.lost || right.blank ? OPEN : BROKEN;
    }
    return left.lost || right.lost ? OPEN : HELD;
  }

  /** What a tie has on its sides: what its state is when numbers of it change. */
  record Sides(Side left, Side right, boolean isAtMost) {
    static Sides of(TieTerms tie, IntToLongFunction values) {
      return new Sides(Side.of(tie.left(), values), Side.of(tie.right(), values), tie.isAtMost());
    }

    static Sides of(TieTerms tie, long[] values) {
      return new Sides(Side.of(tie.left(), values), Side.of(tie.right(), values), tie.isAtMost());
    }

    /** By how much the numbers on the left are more than those on the right. */
    long difference() {
      return left.sum - right.sum;
    }

    /** The state of the tie if that is the difference of its numbers. */
    TieState at(long difference) {
      if (left.none || right.none) {
        return OPEN;
      }
      if (isAtMost) {
        return atMost(difference, left, right);
      }
      if (left.lost || right.lost) {
        boolean filled = left.lost && right.lost;
        return filled || (difference <= 0 ? left.lost || difference == 0 : right.lost)
            ? OPEN
            : BROKEN;
      }
      if (difference == 0) {
        return HELD;
      }
      boolean blanks = left.blank || right.blank;
      return blanks && (difference < 0 ? left.blank : right.blank) ? OPEN : BROKEN;
    }
  }

  static final class Side {
    private long sum;
    private boolean lost;
    private boolean blank;
    private boolean none;

    static Side of(int[] indices, IntToLongFunction values) {
      Side side = new Side();
      for (int index : indices) {
        side.add(values.applyAsLong(index));
      }
      return side;
    }

    static Side of(int[] indices, long[] values) {
      Side side = new Side();
      for (int index : indices) {
        side.add(values[index]);
      }
      return side;
    }

    private void add(long value) {
      if (value == Numbers.LOST) {
        lost = true;
      } else if (value == Numbers.BLANK) {
        blank = true;
      } else if (value == Numbers.NONE) {
        none = true;
      } else {
        sum += value;
      }
    }
  }
}
