package dev.tieout.reading;

import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

  /** The same with grids that turned out to be tables of a form. */
  Readings with(Map<Grid, List<Reading>> ledgers) {
    if (ledgers.isEmpty()) {
      return this;
    }
    List<Reading> all = new ArrayList<>(tables);
    ledgers.values().forEach(all::addAll);
    List<Grid> others = otherGrids.stream().filter(g -> !ledgers.containsKey(g)).toList();
    return new Readings(all, others, prose);
  }
}
