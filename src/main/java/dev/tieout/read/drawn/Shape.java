package dev.tieout.read.drawn;

import dev.tieout.grid.DrawnGrid;
import dev.tieout.grid.Line;
import java.util.List;

/** One way to draw a table with characters. Stateless. */
interface Shape {
  /** A longer line is a paragraph, unless signs of its own tell that it is part of a table. */
  int LONGEST = 1000;

  /**
   * Whether a line may be part of such a table: any that is no paragraph, where nothing else tells.
   */
  default boolean isPart(Line line) {
    return line.text().length() <= LONGEST;
  }

  /** The most blank lines that may stand between two parts. */
  default int blankLines() {
    return 0;
  }

  /**
   * The tables in a run of lines that may all be part of one; none when they are something else.
   */
  List<DrawnGrid> read(List<Line> run);
}
