package dev.tieout.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * An arithmetic relation between the slots of a table: the sum of {@code left} equals the sum of
 * {@code right}, or is at most as large.
 *
 * @param id the rule it comes from, as {@code balance}
 * @param kind why it must hold
 * @param line the row or column id that it was made for, as {@code natural_person}
 * @param relation how the two sums stand to each other
 * @param left slots summed on the left
 * @param right slots summed on the right
 */
public record Tie(
    String id, TieKind kind, String line, Relation relation, List<Slot> left, List<Slot> right) {
  public Tie {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** How the sum on the left stands to the one on the right. */
  public enum Relation {
    /** They are equal. */
    EQUAL("=", "≠"),
    /** The left one is not larger: of which (其中), or this year beside all years. */
    AT_MOST("≤", ">");

    private final String sign;
    private final String denial;

    Relation(String sign, String denial) {
      this.sign = sign;
      this.denial = denial;
    }

    /** How it is written. */
    public String sign() {
      return sign;
    }

    /** How it is written that it does not hold. */
    public String denial() {
      return denial;
    }
  }

  /** Whether the left sum may be smaller than the right one. */
  public boolean isAtMost() {
    return relation == Relation.AT_MOST;
  }

  /**
   * The figures that a slot is the sum of by this tie; none when it is not. What is of which does
   * not make a sum.
   */
  public List<Slot> partsOf(Slot slot) {
    if (isAtMost()) {
      return List.of();
    }
    if (right.equals(List.of(slot))) {
      return left;
    }
    return left.equals(List.of(slot)) ? right : List.of();
  }

  /** The rule and its line tell the ties of a table apart; not to go through all slots. */
  @Override
  public int hashCode() {
    return 31 * id.hashCode() + line.hashCode();
  }

  /** All slots of both sides. */
  public Stream<Slot> slots() {
    return Stream.concat(left.stream(), right.stream());
  }
}
