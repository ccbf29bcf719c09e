package dev.tieout.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * An arithmetic relation between the slots of a table: the sum of {@code left} equals the sum of
 * {@code right}.
 *
 * @param id the rule it comes from, as {@code balance}
 * @param kind why it must hold
 * @param line the row or column id that it was made for, as {@code natural_person}
 * @param left slots summed on the left
 * @param right slots summed on the right
 */
public record Tie(String id, TieKind kind, String line, List<Slot> left, List<Slot> right) {
  public Tie {
    left = List.copyOf(left);
    right = List.copyOf(right);
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
