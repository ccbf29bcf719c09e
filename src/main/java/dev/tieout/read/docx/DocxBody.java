package dev.tieout.read.docx;

import dev.tieout.grid.Block;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.grid.GridBuilder;
import dev.tieout.grid.Line;
import dev.tieout.grid.Remark;
import dev.tieout.read.Limits;
import dev.tieout.read.LostCharacters;
import dev.tieout.source.ElementPlace;
import dev.tieout.value.Folding;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Turns the body of a document into lines and grids, in reading order. */
final class DocxBody {
  /** Spans and ragged rows leave positions without a cell of their own. */
  private static final long POSITIONS_FOR_EACH_CELL = 4;

  private final LostCharacters lost = new LostCharacters();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private int positionsLeft;
  private int gap;

  DocxBody(Limits limits) {
    this.positionsLeft =
        (int) Math.min(Integer.MAX_VALUE, POSITIONS_FOR_EACH_CELL * limits.cells());
  }

  Flow read(Element body) {
    blocks(body, "/document/body");
    lost.addTo(remarks);
    return new Flow(blocks, List.of(), remarks);
  }

  private void blocks(Element parent, String path) {
    int paragraphs = 0;
    int tables = 0;
    for (Element child : Blocks.of(parent)) {
      if (Names.is(child, "tbl")) {
        table(child, path + "/tbl[" + ++tables + "]");
      } else {
        paragraph(child, path + "/p[" + ++paragraphs + "]");
      }
    }
  }

  private void paragraph(Element paragraph, String path) {
    RunText run = RunText.of(paragraph);
    ElementPlace place = new ElementPlace(path, 0);
    for (String text : run.text().split("\n", -1)) {
      if (Folding.isBlank(text)) {
        gap++;
      } else {
        blocks.add(new Line(lost.mend(text, place), gap, place));
        gap = 0;
      }
    }
    run.boxes().forEach(b -> blocks(b, path + "/txbxContent"));
  }

  /**
   * A table, and behind it those that stand in its cells; one cell alone is a frame around text.
   */
  private void table(Element table, String path) {
    DocxTable rows = DocxTable.of(table, path);
    if (rows.cells().size() == 1) {
      blocks(rows.cells().get(0).element(), rows.cells().get(0).path());
    } else if (!rows.cells().isEmpty()) {
      grid(rows, path);
    }
  }

  private void grid(DocxTable rows, String path) {
    GridBuilder builder = new GridBuilder(new ElementPlace(path, 0), positionsLeft);
    List<Runnable> inner = new ArrayList<>();
    for (DocxTable.Slot slot : rows.cells()) {
      ElementPlace place = new ElementPlace(slot.path(), 0);
      builder.at(
          slot.row(), slot.column(), slot.span(), lost.mend(text(slot, inner), place), place);
    }
    GridBuilder.Built built = builder.build();
    Grid grid = built.grid();
    positionsLeft -= grid.rows() * grid.columns();
    remarks.addAll(built.remarks());
    blocks.add(grid);
    gap = 0;
    inner.forEach(Runnable::run);
  }

  /** The text of a cell; tables and boxes in it are put off. */
  private String text(DocxTable.Slot slot, List<Runnable> inner) {
    List<String> lines = new ArrayList<>();
    int tables = 0;
    for (Element cell : slot.elements()) {
      for (Element child : Blocks.of(cell)) {
        if (Names.is(child, "tbl")) {
          String path = slot.path() + "/tbl[" + ++tables + "]";
          inner.add(() -> table(child, path));
        } else {
          RunText run = RunText.of(child);
          lines.add(run.text());
          run.boxes().forEach(b -> inner.add(() -> blocks(b, slot.path() + "/txbxContent")));
        }
      }
    }
    return stripped(String.join("\n", lines));
  }

  /** Without empty lines and blanks at both ends; no-break blanks stay. */
  private static String stripped(String text) {
    return text.strip();
  }
}
