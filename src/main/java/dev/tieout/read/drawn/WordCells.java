package dev.tieout.read.drawn;

import dev.tieout.grid.DisplayWidth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells cells of a table from names or files that are listed in several columns, and from text. The
 * columns of a table hold different things; a list goes on from column to column.
 */
final class WordCells {
  private static final int WIDEST = 30;

  private final List<Row> rows;
  private final List<List<String>> columns;

  /**
   * @param rows the lines, the head first
   * @param columns the cells of each column below the head
   */
  WordCells(List<Row> rows, List<List<Piece>> columns) {
    this.rows = rows;
    this.columns = columns.stream().map(c -> c.stream().map(Piece::text).toList()).toList();
  }

  boolean areTable() {
    return isFilled() && isShort() && !isOther() && !isSorted() && isVaried();
  }

  /** Whether at least three cells of five hold text, and no column is of figures. */
  private boolean isFilled() {
    long cells = columns.stream().mapToLong(List::size).sum();
    return 5 * cells >= 3L * columns.get(0).size() * columns.size()
        && columns.stream().noneMatch(Figures::isColumn);
  }

  private boolean isShort() {
    long sentences = columns.stream().flatMap(List::stream).filter(WordCells::isSentence).count();
    long cells = columns.stream().mapToLong(List::size).sum();
    return 4 * sentences <= cells && columns.stream().noneMatch(c -> width(c) > WIDEST);
  }

  private static boolean isSentence(String text) {
    return text.contains(". ") || text.matches(".*[.,;。，；]");
  }

  private boolean isOther() {
    return Signs.areMarkers(columns.get(0))
        || Signs.areCode(rows.stream().map(r -> r.raster.line()).toList())
        || Signs.areLog(rows.stream().map(r -> r.raster.line()).toList())
        || rows.stream().anyMatch(r -> Signs.hasLeaders(r.raster.line().text()));
  }

  /** Whether the cells rise from line to line or from column to column, as names in a list do. */
  private boolean isSorted() {
    List<String> across = rows.stream().flatMap(r -> r.pieces.stream()).map(Piece::text).toList();
    List<String> down =
        IntStream.range(0, columns.size()).boxed().flatMap(c -> columns.get(c).stream()).toList();
    return rises(across) || rises(down);
  }

  private static boolean rises(List<String> texts) {
    return IntStream.range(1, texts.size())
        .allMatch(i -> key(texts.get(i - 1)).compareTo(key(texts.get(i))) <= 0);
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether columns differ: by words that come again in one only, by digits, or by width. */
  private boolean isVaried() {
    double widest = columns.stream().mapToDouble(WordCells::width).max().orElse(0);
    double narrowest = columns.stream().mapToDouble(WordCells::width).min().orElse(0);
    boolean digits = columns.stream().anyMatch(c -> c.stream().allMatch(WordCells::hasDigit));
    boolean words = columns.stream().anyMatch(c -> c.stream().noneMatch(WordCells::hasDigit));
    return hasOwnWord() || (digits && words) || widest >= 2 * narrowest;
  }

  private boolean hasOwnWord() {
    for (List<String> column : columns) {
      Set<String> seen = new HashSet<>();
      Set<String> again = new HashSet<>(column.stream().filter(t -> !seen.add(t)).toList());
      columns.stream().filter(c -> c != column).forEach(again::removeAll);
      if (!again.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static double width(List<String> column) {
    return column.stream().mapToInt(DisplayWidth::of).average().orElse(0);
  }
}
