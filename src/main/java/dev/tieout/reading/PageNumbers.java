package dev.tieout.reading;

import dev.tieout.grid.Block;
import dev.tieout.grid.Cell;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import dev.tieout.value.Folding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes page numbers out that stand alone in a line of text or a row of a grid: {@code - 5 -},
 * {@code 第 5 页}; the first kind also behind a figure that nothing parts from them. A bare number
 * may be a figure and stays, unless its cell is as wide as the table, and so does a number between
 * dashes where the report has dashes for what is not stated. What is taken out leaves an empty
 * line.
 */
final class PageNumbers {
  private static final String DASH = "[-‐–—―－]{1,2}";
  private static final String GAP = "[\\s\\u00a0]*";
  private static final Pattern DASHED = Pattern.compile(DASH + "\\d{1,4}" + DASH);
  private static final Pattern NAMED = Pattern.compile("第\\d{1,4}页(?:[,，/]?共\\d{1,4}页)?");
  private static final Pattern BARE = Pattern.compile("\\d{1,4}");
  private static final Pattern SIGN =
      Pattern.compile("(?:^|[|｜\\s\\u00a0])" + DASH + "(?:$|[|｜\\s\\u00a0])");

  /**
   * A number between dashes that nothing parts from what is around it, though it is parted from its
   * dashes. Were they the cells of a row, it would be the other way round.
   */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?<=[\\d\\p{L})）])(%2$s)%1$s(\\d{1,4})%1$s(%2$s)(?=[\\p{L}(（]|\\d{1,2}[.．、])"
              .formatted("[\\s\\u00a0]+", DASH));

  /** A text with more characters than this, blanks aside, is no page number. */
  private static final int LONGEST = 16;

  private final boolean dashed;

  private PageNumbers(boolean dashed) {
    this.dashed = dashed;
  }

  static Flow without(Flow flow) {
    List<String> texts = flow.blocks().stream().flatMap(b -> texts(b).stream()).toList();
    boolean dashed = texts.stream().anyMatch(t -> DASHED.matcher(bare(t)).matches());
    PageNumbers numbers = new PageNumbers(dashed && texts.stream().noneMatch(PageNumbers::hasSign));
    return new Flow(
        flow.blocks().stream().map(numbers::without).toList(), flow.hints(), flow.remarks());
  }

  private static List<String> texts(Block block) {
    return block instanceof Grid grid
        ? grid.cells().stream().map(Cell::text).toList()
        : block instanceof Line line ? List.of(line.text()) : List.of();
  }

  /** Whether a dash stands for itself, as a sign that there is nothing to state. */
  private static boolean hasSign(String text) {
    return SIGN.matcher(text).find() && !DASHED.matcher(bare(text)).matches();
  }

  private boolean matches(String text) {
    String bare = bare(text);
    return NAMED.matcher(bare).matches() || (dashed && DASHED.matcher(bare).matches());
  }

  /** The text without blanks and pipes; empty when it is too long to matter. */
  private static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < text.length() && bare.length() <= LONGEST; i++) {
      char c = text.charAt(i);
      if (!Folding.isBlank(c) && !PipeLine.isPipe(c)) {
        bare.append(c);
      }
    }
    return bare.length() > LONGEST ? "" : bare.toString();
  }

  private Block without(Block block) {
    if (block instanceof Line line && matches(line.text())) {
      return new Line("", line.gap(), line.place());
    }
    if (block instanceof Line line) {
      return new Line(withinLine(line.text()), line.gap(), line.place());
    }
    return block instanceof Grid grid ? without(grid) : block;
  }

  /**
   * The text with blanks for page numbers that nothing parts from the figures of a table, so that
   * all else stays in its place. The numbers count on, and no other dash like theirs stands beside
   * a figure.
   */
  private static String withinLine(String text) {
    Matcher match = WITHIN.matcher(text);
    StringBuilder blanked = new StringBuilder(text);
    StringBuilder dashes = new StringBuilder();
    int expected = -1;
    while (match.find()) {
      int page = Integer.parseInt(match.group(2));
      if (expected >= 0 && page != expected) {
        return text;
      }
      expected = page + 1;
      dashes.append(match.group(1)).append(match.group(3));
      blanked.replace(match.start(), match.end(), " ".repeat(match.end() - match.start()));
    }
    return expected < 0 || isBesideFigure(dashes.toString(), blanked) ? text : blanked.toString();
  }

  /** Whether such dashes belong to figures, as a sign or for what is not stated. */
  private static boolean isBesideFigure(String dashes, CharSequence text) {
    return Pattern.compile("\\d%1$s[%2$s]|[%2$s]%1$s\\d".formatted(GAP, Pattern.quote(dashes)))
        .matcher(text)
        .find();
  }

  private Grid without(Grid grid) {
    int width = width(grid);
    List<Cell> rests = rests(grid, width);
    boolean counted = countOn(rests);
    return LoneCells.without(
        grid,
        c ->
            matches(c.text()) || (isWide(c, width) && isBare(c)) || (counted && rests.contains(c)));
  }

  /** A number that stands in a cell over all columns is in none of them. */
  private static boolean isWide(Cell cell, int width) {
    return cell.columnSpan() >= width && cell.columnSpan() > 1;
  }

  /**
   * The numbers in cells over all columns that cells over several rows leave: they are page numbers
   * if they count on.
   */
  private static List<Cell> rests(Grid grid, int width) {
    return grid.cells().stream()
        .filter(c -> c.columnSpan() > 1 && c.column() + c.columnSpan() >= width && isBare(c))
        .filter(c -> grid.cells().stream().filter(o -> o.row() == c.row()).count() == 1)
        .toList();
  }

  private static boolean countOn(List<Cell> numbers) {
    for (int i = 1; i < numbers.size(); i++) {
      if (page(numbers.get(i)) != page(numbers.get(i - 1)) + 1) {
        return false;
      }
    }
    return numbers.size() > 1;
  }

  private static int page(Cell cell) {
    return Integer.parseInt(bare(cell.text()));
  }

  private static boolean isBare(Cell cell) {
    return BARE.matcher(bare(cell.text())).matches();
  }

  /**
   * How many columns a grid has. Beside a cell that spans rows one over all columns runs out of the
   * table, and so may a head; what is in one column does not.
   */
  private static int width(Grid grid) {
    return grid.cells().stream()
        .filter(c -> c.columnSpan() == 1)
        .mapToInt(c -> c.column() + 1)
        .max()
        .orElse(grid.columns());
  }
}
