package dev.tieout.reading;

import dev.tieout.grid.Block;
import dev.tieout.grid.Cell;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the numbers of rows (序号) out: the first column of a grid, or the first field of lines of
 * text, that counts 1, 2, 3 down beside words. They are no figures of the table.
 */
final class RowNumbers {
  /** Fewer rows that count may have figures that happen to do so. */
  private static final int FEWEST = 6;

  /** A first field with nothing but digits, and a second one with a word in it. */
  private static final Pattern NUMBERED =
      Pattern.compile("^([\\s|｜]*(\\d{1,4})[ \\u00a0]*[\\t|｜])[^\\t|｜]*\\p{L}\\p{L}");

  private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,4})\\s*");
  private static final Pattern WORD = Pattern.compile("\\p{L}\\p{L}");

  private RowNumbers() {}

  static Flow without(Flow flow) {
    List<Block> blocks = new ArrayList<>(flow.blocks());
    blocks.replaceAll(b -> b instanceof Grid grid ? without(grid) : b);
    lines(blocks);
    return new Flow(blocks, flow.hints(), flow.remarks());
  }

  private static Grid without(Grid grid) {
    Set<Cell> counting = new HashSet<>();
    for (Cell cell : grid.cells()) {
      Matcher number = NUMBER.matcher(cell.text());
      if (cell.column() == 0 && cell.columnSpan() == 1 && number.matches()) {
        if (Integer.parseInt(number.group(1)) != counting.size() + 1
            || !isBesideWords(grid, cell)) {
          return grid;
        }
        counting.add(cell);
      }
    }
    if (counting.size() < FEWEST) {
      return grid;
    }
    List<Cell> left = grid.cells().stream().filter(c -> !counting.contains(c)).toList();
    return new Grid(grid.rows(), grid.columns(), left, grid.place());
  }

  private static boolean isBesideWords(Grid grid, Cell cell) {
    return grid.columns() > 1
        && grid.at(cell.row(), 1).filter(c -> WORD.matcher(c.text()).find()).isPresent();
  }

  private static void lines(List<Block> blocks) {
    List<Integer> counting = new ArrayList<>();
    for (int i = 0; i <= blocks.size(); i++) {
      boolean line = i < blocks.size() && blocks.get(i) instanceof Line;
      int number = line ? number(((Line) blocks.get(i)).text()) : 0;
      if (number == counting.size() + 1) {
        counting.add(i);
      } else if (number > 0 || !line) {
        blank(blocks, counting);
        counting.clear();
      }
    }
  }

  private static int number(String text) {
    Matcher numbered = NUMBERED.matcher(text);
    return numbered.find() ? Integer.parseInt(numbered.group(2)) : 0;
  }

  /** Puts blanks in the place of such numbers, so that all else keeps its own. */
  private static void blank(List<Block> blocks, List<Integer> counting) {
    if (counting.size() < FEWEST) {
      return;
    }
    for (int at : counting) {
      Line line = (Line) blocks.get(at);
      Matcher numbered = NUMBERED.matcher(line.text());
      if (numbered.find()) {
        int end = numbered.end(1);
        String text = " ".repeat(end) + line.text().substring(end);
        blocks.set(at, new Line(text, line.gap(), line.place()));
      }
    }
  }
}
