package dev.tieout.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the lines of a table whose label says that they count some of what the line before them
 * counts: 其中, of which. They are no more than that anywhere.
 */
final class OfWhich {
  /** Where it comes out at fewer positions, the lines may count different things. */
  private static final int FEWEST = 3;

  private final NumberTable numbers;
  private final Lines lines;
  private final Labels labels;
  private final Labels across;
  private final TieWords words;

  OfWhich(NumberTable numbers, Labelled own, Labels across, TieWords words) {
    this.numbers = numbers;
    this.lines = own.lines();
    this.labels = own.labels();
    this.across = across;
    this.words = words;
  }

  List<DerivedTie> find() {
    List<DerivedTie> ties = new ArrayList<>();
    int whole = -1;
    for (int line = 0; line < lines.count(); line++) {
      if (!words.opens(DerivedTie.Kind.OF_WHICH, labels.last(line))) {
        whole = lines.isNumeric(line) && !lines.isYears(line) ? line : whole;
      } else if (whole >= 0 && lines.isNumeric(line)) {
        emit(whole, line, ties);
      }
    }
    return ties;
  }

  private void emit(int whole, int part, List<DerivedTie> ties) {
    int held = 0;
    int failed = 0;
    for (int at = 0; at < lines.width(); at++) {
      if (isComparable(whole, part, at)) {
        held += isWithin(whole, part, at) ? 1 : 0;
        failed += isWithin(whole, part, at) ? 0 : 1;
      }
    }
    if (held < FEWEST || !Coverage.isSeldom(failed, 0, held)) {
      return;
    }
    for (int at = 0; at < lines.width(); at++) {
      if (isComparable(whole, part, at)) {
        ties.add(
            new DerivedTie(
                DerivedTie.Kind.OF_WHICH,
                1,
                Optional.of(lines.spot(part, at)),
                List.of(lines.spot(whole, at)),
                isWithin(whole, part, at),
                numbers.print(lines.value(whole, at)),
                held));
      }
    }
  }

  /** Amounts can be compared; a rate of a part may be above that of the whole. */
  private boolean isComparable(int whole, int part, int at) {
    return lines.isNumber(whole, at)
        && lines.isNumber(part, at)
        && lines.value(whole, at) >= 0
        && lines.value(part, at) >= 0
        && !isRate(across.text(at))
        && !isRate(labels.text(part));
  }

  private boolean isRate(String label) {
    return words.isApart(label)
        || words.names(DerivedTie.Kind.RATIO, label)
        || words.names(DerivedTie.Kind.GROWTH, label);
  }

  private boolean isWithin(int whole, int part, int at) {
    return lines.value(part, at) <= lines.value(whole, at);
  }
}
