package dev.tieout.record;

import dev.tieout.grid.Block;
import dev.tieout.grid.Cell;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the year reported on in the head of a table that has it beside all years: 2014年度 历年累计. */
final class YearHead {
  private static final Pattern HEAD = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)年度?\\|?历年累计");

  private YearHead() {}

  /** The year; empty when there is no such head, or heads of several years. */
  static Optional<Stated> find(Flow flow) {
    List<Passage> texts = flow.blocks().stream().flatMap(b -> texts(b).stream()).toList();
    Map<String, Stated> years = new TreeMap<>();
    for (int i = 0; i < texts.size(); i++) {
      // A cell, or a line, of its own each.
      String next = i + 1 < texts.size() ? texts.get(i + 1).folded() : "";
      String two = next.startsWith("历年累计") ? texts.get(i).folded() + next : texts.get(i).folded();
      Matcher m = HEAD.matcher(two);
      while (m.find()) {
        years.putIfAbsent(m.group(1), new Stated(m.group(1), texts.get(i).place()));
      }
    }
    return years.size() == 1 ? years.values().stream().findFirst() : Optional.empty();
  }

  /** Of every table, however large. */
  private static List<Passage> texts(Block block) {
    if (block instanceof Line line) {
      return List.of(Passage.of(line.text(), line.place()));
    }
    List<Passage> texts = new ArrayList<>();
    for (Cell cell : ((Grid) block).cells()) {
      texts.add(Passage.of(cell.text(), cell.place()));
    }
    return texts;
  }
}
