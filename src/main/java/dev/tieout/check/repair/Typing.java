package dev.tieout.check.repair;

import dev.tieout.value.Digits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** How one figure may have become another one at the keyboard. */
final class Typing {
  /** Cells beside a cell that a figure may be copied from. */
  private static final int NEIGHBOURS = 4;

  /** Of more numbers that would do, some are a slip away by chance. */
  private static final int WIDEST = 200;

  private final TiedTable table;
  private final Change change;

  private Typing(TiedTable table, Change change) {
    this.table = table;
    this.change = change;
  }

  /** The likeliest slip that turns what should stand there into what does. */
  static Slip slip(TiedTable table, Change change) {
    if (change.isDetermined()) {
      return new Typing(table, change).likeliest();
    }
    Slip wrong = Slip.of(SlipKind.FIGURE_WRONG, List.of(change), 3);
    double spread = (double) change.high() - (double) change.low();
    if (spread > WIDEST) {
      return wrong;
    }
    // Rounding leaves a choice: the likeliest number counts, the less the more there are.
    return LongStream.rangeClosed(change.low(), change.high())
        .mapToObj(
            n -> new Typing(table, Change.to(change.variable(), change.from(), n)).likeliest())
        .map(s -> new Slip(s.kind(), List.of(change), s.cost() + Math.log(1 + spread) / 2))
        .filter(s -> s.cost() < wrong.cost())
        .min(Comparator.comparingDouble(Slip::cost))
        .orElse(wrong);
  }

  private Slip likeliest() {
    List<Slip> slips = new ArrayList<>();
    slips.add(slip(SlipKind.FIGURE_WRONG, 1));
    if (change.from() == 0) {
      slips.add(slip(SlipKind.LEFT_AT_ZERO, 1));
    } else {
      slips.addAll(ofDigits());
      if (repeatsNeighbour()) {
        slips.add(slip(SlipKind.FIGURE_REPEATED, NEIGHBOURS));
      }
    }
    int items = staleItems();
    if (items > 0) {
      slips.add(slip(SlipKind.TOTAL_STALE, items));
    }
    return slips.stream().min(Comparator.comparingDouble(Slip::cost)).orElseThrow();
  }

  private Slip slip(SlipKind kind, int ways) {
    return Slip.of(kind, List.of(change), ways);
  }

  private List<Slip> ofDigits() {
    if (change.from() == -change.low()) {
      return List.of(slip(SlipKind.SIGN_WRONG, 1));
    }
    if (change.from() < 0 != change.low() < 0 && change.low() != 0) {
      return List.of();
    }
    String typed = Long.toString(Math.abs(change.from()));
    String meant = Long.toString(Math.abs(change.low()));
    return switch (typed.length() - meant.length()) {
      case 0 -> sameLength(typed, meant);
      case -1 -> shorter(typed, meant);
      case 1 -> longer(typed, meant);
      default ->
          Digits.isTimesTen(typed, meant) ? List.of(slip(SlipKind.POWER_OF_TEN, 3)) : List.of();
    };
  }

  private List<Slip> sameLength(String typed, String meant) {
    if (Digits.differences(typed, meant) == 1) {
      return List.of(slip(SlipKind.DIGIT_TYPED_WRONG, 9 * typed.length()));
    }
    return Digits.isSwapped(typed, meant)
        ? List.of(slip(SlipKind.DIGITS_SWAPPED, typed.length() - 1))
        : List.of();
  }

  private List<Slip> shorter(String typed, String meant) {
    if (Digits.isTimesTen(typed, meant)) {
      return List.of(slip(SlipKind.POWER_OF_TEN, 2));
    }
    return Digits.lacksOne(typed, meant)
        ? List.of(slip(SlipKind.DIGIT_LOST, meant.length()))
        : List.of();
  }

  private List<Slip> longer(String typed, String meant) {
    if (Digits.isDoubled(meant, typed)) {
      return List.of(slip(SlipKind.DIGIT_DOUBLED, meant.length()));
    }
    if (Digits.isTimesTen(typed, meant)) {
      return List.of(slip(SlipKind.POWER_OF_TEN, 2));
    }
    return Digits.lacksOne(meant, typed)
        ? List.of(slip(SlipKind.DIGIT_ADDED, 10 * typed.length()))
        : List.of();
  }

  private boolean repeatsNeighbour() {
    int row = table.row(change.variable());
    int column = table.column(change.variable());
    return repeats(row - 1, column)
        || repeats(row + 1, column)
        || repeats(row, column - 1)
        || repeats(row, column + 1);
  }

  private boolean repeats(int row, int column) {
    if (row < 0 || row >= table.rows() || column < 0 || column >= table.columns()) {
      return false;
    }
    return table.value(row * table.columns() + column) == change.from();
  }

  /** In how many ways a total may be stale when one of its items is what it is off by; 0: none. */
  private int staleItems() {
    return table.problem().equations().stream()
        .flatMapToInt(e -> IntStream.of(staleItems(e)))
        .max()
        .orElse(0);
  }

  private int staleItems(Equation equation) {
    List<Integer> total = equation.sign(change.variable()) > 0 ? equation.left() : equation.right();
    List<Integer> items = equation.sign(change.variable()) > 0 ? equation.right() : equation.left();
    if (equation.atMost() || !total.equals(List.of(change.variable())) || items.size() < 2) {
      return 0;
    }
    int filled = (int) items.stream().filter(i -> table.value(i) != 0).count();
    boolean hit = items.stream().anyMatch(i -> table.value(i) == change.by());
    return hit && filled > 1 ? filled : 0;
  }
}
