package dev.tieout.generate.error;

import dev.tieout.form.Slot;
import dev.tieout.generate.truth.Ties.Tie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A square of four cells with its sums, the smallest table with ties both ways. */
public final class Square {
  /** Its ties: a b | ab, c d | cd, ac bd | all. */
  public static final List<Tie> TIES =
      List.of(
          tie("a", "b", "ab"),
          tie("c", "d", "cd"),
          tie("ac", "bd", "all"),
          tie("a", "c", "ac"),
          tie("b", "d", "bd"),
          tie("ab", "cd", "all"));

  private static final List<String> NAMES =
      List.of("a", "b", "ab", "c", "d", "cd", "ac", "bd", "all");

  private Square() {}

  private static Tie tie(String one, String two, String sum) {
    return new Tie(Map.of(slot(one), 1, slot(two), 1, slot(sum), -1));
  }

  /** The slot of a cell or sum. */
  public static Slot slot(String name) {
    return new Slot("square", name, "value");
  }

  /** Nine numbers, line by line, in their slots. */
  public static <T> Map<Slot, T> of(List<T> numbers) {
    Map<Slot, T> square = new LinkedHashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      square.put(slot(NAMES.get(i)), numbers.get(i));
    }
    return square;
  }
}
