package dev.tieout.read.pdf;

import dev.tieout.grid.Block;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The step from pages to the report: a table at the end of a page and one at the beginning of the
 * next are one when their columns agree and nothing but page numbers and running heads stands
 * between them.
 */
final class PageJoiner {
  private final Furniture furniture;
  private final List<Block> out = new ArrayList<>();

  private PageJoiner(Furniture furniture) {
    this.furniture = furniture;
  }

  static List<Block> join(List<PageBlocks> pages) {
    PageJoiner joiner = new PageJoiner(Furniture.of(pages));
    Optional<PageTable> open = Optional.empty();
    for (PageBlocks page : pages) {
      open = joiner.add(page, open);
    }
    return joiner.out;
  }

  /** Adds a page; the answer is the table that the next one may go on with. */
  private Optional<PageTable> add(PageBlocks page, Optional<PageTable> open) {
    int first = firstTable(page.blocks());
    Optional<PageTable> joined =
        first < 0 ? Optional.empty() : open.flatMap(o -> o.and(page.tables().get(0)));
    if (joined.isPresent()) {
      replace(open.orElseThrow().grid(), joined.get().grid());
    }
    for (int i = 0; i < page.blocks().size(); i++) {
      if (i != first || joined.isEmpty()) {
        out.add(page.blocks().get(i));
      }
    }
    return openAtEnd(page, joined);
  }

  private void replace(Grid old, Grid joined) {
    for (int i = out.size() - 1; i >= 0; i--) {
      if (out.get(i) == old) {
        out.set(i, joined);
        return;
      }
    }
  }

  /** The place of the table with which the page begins; -1 when it begins otherwise. */
  private int firstTable(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Grid) {
        return i;
      }
      if (!furniture.has((Line) blocks.get(i))) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<PageTable> openAtEnd(PageBlocks page, Optional<PageTable> joined) {
    List<Block> blocks = page.blocks();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i) instanceof Grid) {
        List<PageTable> tables = page.tables();
        return tables.size() == 1 && joined.isPresent()
            ? joined
            : Optional.of(tables.get(tables.size() - 1));
      }
      if (!furniture.has((Line) blocks.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
