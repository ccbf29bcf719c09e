package dev.tieout.form;

import dev.tieout.form.Tie.Relation;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule between tables of one form.
 *
 * @param id its id, as {@code spending}
 * @param kind why it must hold
 * @param eachCode whether it holds for each code that rows of its tables have; its slots name no
 *     row then
 * @param relation how the sums stand to each other
 * @param left slots summed on the left
 * @param right slots summed on the right
 */
public record TablesRule(
    String id,
    TieKind kind,
    boolean eachCode,
    Relation relation,
    List<Slot> left,
    List<Slot> right) {
  public TablesRule {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** The slots of both sides. */
  public Stream<Slot> slots() {
    return Stream.concat(left.stream(), right.stream());
  }
}
