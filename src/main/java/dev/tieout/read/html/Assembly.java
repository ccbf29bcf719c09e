package dev.tieout.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Assembles lines and tables out of what is told of the elements and texts of a page, in the order
 * of the page. Text goes to the innermost open cell, or to the report itself.
 */
final class Assembly {
  /** Where pieces go: the report, a cell, a caption. */
  private record Target(List<Piece> pieces, @Nullable CellDraft cell) {}

  private record Block(Element element, int line) {}

  final InlineText text = new InlineText();
  private final TableFinisher finisher;
  private final List<Piece> report = new ArrayList<>();
  private final Deque<Target> targets = new ArrayDeque<>();
  private final Deque<Block> blocks = new ArrayDeque<>();
  private final Deque<TableDraft> tables = new ArrayDeque<>();
  private int textLine = 1;
  private int gap;

  Assembly(TableFinisher finisher, Element root) {
    this.finisher = finisher;
    targets.push(new Target(report, null));
    blocks.push(new Block(root, 1));
  }

  /** Begins a block on a line of the source. */
  void openBlock(Element element, int line) {
    endLine();
    blocks.push(new Block(element, line));
    textLine = line;
  }

  /** Ends the innermost block; text after it belongs to the block around it. */
  void closeBlock(int line) {
    endLine();
    blocks.pop();
    textLine = line;
  }

  /** Ends a line at a break; a break with no text before it makes an empty line. */
  void breakLine(int line) {
    gap += text.isEmpty() ? 1 : 0;
    endLine();
    textLine = line;
  }

  /** Notes a picture without a text that stands for it. */
  void picture() {
    CellDraft cell = target().cell;
    if (cell != null) {
      cell.notePicture();
    }
  }

  void openTable(Element element, int line) {
    openBlock(element, line);
    tables.push(new TableDraft(element, line));
  }

  void closeTable(int line) {
    closeBlock(line);
    target().pieces.addAll(finisher.finish(tables.pop()));
  }

  void section(String name) {
    endLine();
    if (!tables.isEmpty()) {
      tables.element().section(name);
    }
  }

  void row() {
    endLine();
    if (!tables.isEmpty()) {
      tables.element().row();
    }
  }

  /** Begins a cell; outside of a table it is a block like any other. */
  void openCell(Element element, int line) {
    openBlock(element, line);
    CellDraft cell = new CellDraft(element, line);
    boolean stray = tables.isEmpty();
    if (!stray) {
      tables.element().cell(cell);
    }
    targets.push(new Target(stray ? target().pieces : cell.pieces, stray ? target().cell : cell));
  }

  void openCaption(Element element, int line) {
    openBlock(element, line);
    boolean stray = tables.isEmpty();
    targets.push(new Target(stray ? target().pieces : tables.element().captions, null));
  }

  /** Ends the innermost cell or caption. */
  void closeCell(int line) {
    closeBlock(line);
    gap = 0;
    targets.pop();
  }

  /** All pieces of the report, once every element is closed. */
  List<Piece> report() {
    endLine();
    return report;
  }

  private void endLine() {
    String line = text.take();
    if (!line.isEmpty()) {
      target().pieces.add(new Piece.Text(line, gap, blocks.element().element, textLine));
      gap = 0;
    }
  }

  private Target target() {
    return targets.element();
  }
}
