package dev.tieout.read.html;

import dev.tieout.grid.Block;
import dev.tieout.grid.DrawnGrid;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import dev.tieout.read.LostCharacters;
import dev.tieout.read.UnreadableException;
import dev.tieout.read.drawn.TextTables;
import dev.tieout.source.ElementPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pieces of a page into its lines and grids, and finds the tables that are drawn in its
 * preformatted text. Lines of one {@code pre} element are looked at together, those of two never.
 */
final class PageBlocks {
  private final ElementPaths paths;
  private final LostCharacters lost;
  private final List<Block> blocks = new ArrayList<>();
  private final List<DrawnGrid> drawn = new ArrayList<>();
  private int positionsLeft;
  private int gap;
  private @Nullable Element latest;
  private @Nullable Element latestFrame;
  private @Nullable Element frame;
  private int frameStart;

  /**
   * @param limit most positions (rows × columns) of all drawn tables together
   */
  PageBlocks(ElementPaths paths, LostCharacters lost, int limit) {
    this.paths = paths;
    this.lost = lost;
    this.positionsLeft = limit;
  }

  /**
   * Adds all pieces of a page; a blank line becomes part of the gap before the next.
   *
   * @throws UnreadableException {@code too-many-cells}
   */
  void addAll(List<Piece> pieces) throws UnreadableException {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Table table) {
        enter(null);
        blocks.add(table.grid());
        gap = 0;
      } else if (piece instanceof Piece.Text text && text.isBlank()) {
        gap += text.gap() + 1;
      } else if (piece instanceof Piece.Text text) {
        enter(frame(text.block()));
        ElementPlace place = paths.place(text.block(), text.line());
        blocks.add(new Line(lost.mend(text.text(), place), gap + text.gap(), place));
        gap = 0;
      }
    }
    enter(null);
  }

  List<Block> blocks() {
    return blocks;
  }

  List<DrawnGrid> drawn() {
    return drawn;
  }

  /** The next block stands in this preformatted element, or in none. */
  private void enter(@Nullable Element next) throws UnreadableException {
    if (Objects.equals(next, frame)) {
      return;
    }
    if (frame != null) {
      findTables();
    }
    frame = next;
    frameStart = blocks.size();
  }

  private void findTables() throws UnreadableException {
    List<Line> lines =
        blocks.subList(frameStart, blocks.size()).stream().map(Line.class::cast).toList();
    for (DrawnGrid found : TextTables.of(lines, positionsLeft)) {
      drawn.add(found.shift(frameStart));
      Grid grid = found.grid();
      positionsLeft -= grid.rows() * grid.columns();
    }
  }

  /** The innermost preformatted element around a block. Lines of one block follow each other. */
  private @Nullable Element frame(Element block) {
    if (!block.equals(latest)) {
      latest = block;
      latestFrame = null;
      for (Element e = block; e != null && latestFrame == null; e = e.parent()) {
        latestFrame = Role.of(e.normalName()) == Role.PREFORMATTED ? e : null;
      }
    }
    return latestFrame;
  }
}
