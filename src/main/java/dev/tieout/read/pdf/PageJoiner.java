package dev.tieout.read.pdf;

import dev.tieout.grid.Block;
import java.util.ArrayList;
import java.util.List;

/** Joins pages. */
final class PageJoiner {
  private PageJoiner() {}

  static List<Block> join(List<List<Block>> pages) {
    List<Block> out = new ArrayList<>();
    pages.forEach(out::addAll);
    return out;
  }
}
