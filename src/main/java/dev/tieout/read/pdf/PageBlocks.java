package dev.tieout.read.pdf;

import dev.tieout.grid.Block;
import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import dev.tieout.grid.Remark;
import dev.tieout.read.pdf.page.Box;
import dev.tieout.read.pdf.page.Glyph;
import dev.tieout.read.pdf.page.PageContent;
import dev.tieout.read.pdf.page.TextLine;
import dev.tieout.read.pdf.page.table.CellFrame;
import dev.tieout.read.pdf.page.table.TableFrame;
import dev.tieout.read.pdf.page.table.TableSteps;
import dev.tieout.read.pdf.page.table.TableText;
import dev.tieout.source.PagePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A page as blocks in reading order.
 *
 * @param blocks its lines and tables
 * @param tables its tables in the same order
 * @param remarks glyphs that stand in a table and in none of its cells, tables that were not looked
 *     for
 */
record PageBlocks(List<Block> blocks, List<PageTable> tables, List<Remark> remarks) {
  static final PageBlocks NONE = new PageBlocks(List.of(), List.of(), List.of());

  static PageBlocks of(TableSteps steps) {
    List<Remark> remarks = new ArrayList<>();
    if (steps.crowded()) {
      remarks.add(
          new Remark("pdf-too-many-lines", place(steps.page().area(), steps.page()), Map.of()));
    }
    List<ReadingOrder.Item> items = new ArrayList<>();
    for (TableText table : steps.tables()) {
      items.add(ReadingOrder.Item.of(table.frame().box(), pageTable(table, steps)));
      conserve(table, steps.page(), remarks);
    }
    int number = 0;
    for (TextLine line : steps.outside()) {
      for (TextLine piece : line.cut(1)) {
        items.add(ReadingOrder.Item.of(piece, number));
      }
      number++;
    }
    List<ReadingOrder.Item> order = ReadingOrder.of(items);
    List<Block> blocks = new ArrayList<>();
    for (ReadingOrder.Item item : order) {
      blocks.add(item.table().isPresent() ? item.table().get().grid() : line(item, steps.page()));
    }
    return new PageBlocks(
        blocks, order.stream().flatMap(i -> i.table().stream()).toList(), remarks);
  }

  private static PageTable pageTable(TableText table, TableSteps steps) {
    Box box = table.frame().box();
    return new PageTable(
        grid(table, steps.page()),
        table.frame().columns().stream().map(c -> c - box.left()).toList(),
        !steps.isRuled(box.top(), box),
        !steps.isRuled(box.bottom(), box),
        steps.measure().reach());
  }

  private static Line line(ReadingOrder.Item item, PageContent page) {
    return new Line(item.text(), 0, place(item.box(), page));
  }

  private static Grid grid(TableText table, PageContent page) {
    TableFrame frame = table.frame();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < frame.cells().size(); i++) {
      CellFrame c = frame.cells().get(i);
      if (c.closed() || !table.glyphs().get(i).isEmpty()) {
        cells.add(
            new Cell(
                c.row(),
                c.column(),
                c.rowSpan(),
                c.columnSpan(),
                table.text(i),
                place(c.box(), page)));
      }
    }
    return new Grid(
        frame.rows().size() - 1, frame.columns().size() - 1, cells, place(frame.box(), page));
  }

  /** Counts what the cells hold against what the table's box holds. */
  private static void conserve(TableText table, PageContent page, List<Remark> remarks) {
    if (!table.lost().isEmpty()) {
      StringBuilder text = new StringBuilder();
      table.lost().forEach(g -> text.append(g.text()));
      Box box = Box.around(table.lost().stream().map(Glyph::box).toList());
      remarks.add(remark("glyph-lost", box, page, text.toString()));
    }
    for (TextLine word : table.over()) {
      remarks.add(remark("word-over-border", word.place(), page, word.text()));
    }
  }

  private static Remark remark(String code, Box box, PageContent page, String characters) {
    return new Remark(code, place(box, page), Map.of("characters", characters));
  }

  private static PagePlace place(Box box, PageContent page) {
    Box b = page.shown(box);
    return new PagePlace(page.number(), b.left(), b.top(), b.right(), b.bottom());
  }
}
