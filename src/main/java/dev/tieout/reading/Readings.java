package dev.tieout.reading;

import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import java.util.List;

/**
 * What the blocks of a report turned out to be.
 *
 * @param tables the tables of known forms, in reading order
 * @param otherGrids grids that are on no known form
 * @param prose lines, or parts of lines, that are in no table
 */
public record Readings(List<Reading> tables, List<Grid> otherGrids, List<Line> prose) {
  public Readings {
    tables = List.copyOf(tables);
    otherGrids = List.copyOf(otherGrids);
    prose = List.copyOf(prose);
  }
}
