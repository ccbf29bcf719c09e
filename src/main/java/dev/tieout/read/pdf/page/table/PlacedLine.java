package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import java.util.List;

/**
 * A line across a strip.
 *
 * @param chunks with the columns that they cover, from the left
 */
record PlacedLine(List<Placed> chunks) {
  PlacedLine {
    chunks = List.copyOf(chunks);
  }

  Box box() {
    return Box.around(chunks.stream().map(p -> p.chunk().box()).toList());
  }

  /** Whether numbers, or marks in the place of numbers, stand behind the first column. */
  boolean hasFigures() {
    return chunks.stream().anyMatch(p -> p.from() > 0 && p.chunk().isFigure())
        || (has(0) && chunks.stream().anyMatch(p -> p.from() > 0 && p.chunk().isFigureLike()));
  }

  /** Whether all numbers behind the first column are years. */
  boolean hasOnlyYears() {
    return chunks.stream()
        .allMatch(p -> p.from() == 0 || !p.chunk().isFigure() || p.chunk().isYear());
  }

  boolean has(int column) {
    return chunks.stream().anyMatch(p -> p.from() <= column && p.to() >= column);
  }

  boolean hasSpan() {
    return chunks.stream().anyMatch(Placed::isSpan);
  }

  /** Whether nothing stands behind the first column. */
  boolean isLabelOnly() {
    return chunks.size() == 1 && chunks.get(0).from() == 0;
  }

  /** How far from the left it begins. */
  double left() {
    return chunks.get(0).chunk().box().left();
  }

  /** Whether it is one text in a column of labels behind the first, which numbers the lines. */
  boolean isLateLabel() {
    Placed only = chunks.get(0);
    return chunks.size() == 1
        && only.from() > 0
        && only.to() == only.from()
        && !only.chunk().isFigureLike();
  }

  /** The text that begins in a column; empty when there is none. */
  String at(int column) {
    return chunks.stream()
        .filter(p -> p.from() == column)
        .map(p -> p.chunk().text())
        .findFirst()
        .orElse("");
  }

  String first() {
    return chunks.get(0).chunk().text();
  }
}
