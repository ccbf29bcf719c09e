package dev.tieout.read.docx;

import dev.tieout.grid.GridBuilder;
import dev.tieout.grid.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The cells of a table with the positions that Word gives them. */
final class DocxTable {
  private final String path;
  private final List<Slot> cells = new ArrayList<>();
  private final Map<Integer, Slot> open = new HashMap<>();
  private int row;

  private DocxTable(String path) {
    this.path = path;
  }

  /** A cell; mutable while the rows below may still go on with it. */
  static final class Slot {
    private final int row;
    private final int column;
    private final int columns;
    private final String path;
    private final List<Element> elements = new ArrayList<>(1);
    private int rows = 1;

    private Slot(int row, int column, int columns, String path) {
      this.row = row;
      this.column = column;
      this.columns = columns;
      this.path = path;
    }

    int row() {
      return row;
    }

    int column() {
      return column;
    }

    Span span() {
      return new Span(rows, columns);
    }

    String path() {
      return path;
    }

    Element element() {
      return elements.get(0);
    }

    /** The cell, and those below that go on with it, which Word does not show. */
    List<Element> elements() {
      return elements;
    }
  }

  static DocxTable of(Element table, String path) {
    DocxTable read = new DocxTable(path);
    for (Element row : Blocks.children(table, Set.of("tr"))) {
      Element properties = Names.properties(row, "trPr");
      if (!Names.has(properties, "del")) {
        read.row(row, Names.count(properties, "gridBefore", 0));
        read.row++;
      }
    }
    return read;
  }

  List<Slot> cells() {
    return cells;
  }

  private void row(Element row, int before) {
    int column = before;
    int number = 0;
    Map<Integer, Slot> above = new HashMap<>(open);
    open.clear();
    for (Element cell : Blocks.children(row, Set.of("tc"))) {
      Element properties = Names.properties(cell, "tcPr");
      int columns =
          Math.min(GridBuilder.MOST_COLUMNS, Math.max(1, Names.count(properties, "gridSpan", 1)));
      String where = "%s/tr[%d]/tc[%d]".formatted(path, this.row + 1, ++number);
      Slot slot = new Slot(this.row, column, columns, where);
      boolean merged = isMerged(properties);
      Slot owner = merged && !isRestart(properties) ? above.get(column) : null;
      if (owner != null && owner.columns == columns) {
        slot = owner;
        slot.rows++;
      } else {
        cells.add(slot);
      }
      slot.elements.add(cell);
      if (merged) {
        open.put(column, slot);
      }
      column += columns;
    }
  }

  private static boolean isMerged(Element properties) {
    return properties.children().stream().anyMatch(c -> Names.is(c, "vMerge"));
  }

  private static boolean isRestart(Element properties) {
    return Names.value(properties, "vMerge").equals("restart");
  }
}
