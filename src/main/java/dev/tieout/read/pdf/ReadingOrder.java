package dev.tieout.read.pdf;

import dev.tieout.read.pdf.page.Box;
import dev.tieout.read.pdf.page.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts the pieces of a page into the order in which they are read: from top to bottom, and column
 * by column where lines of prose stand side by side. Pieces of one line that are not parted into
 * columns become one line again.
 */
final class ReadingOrder {
  /** Lines of prose that must stand side by side before a gap between them is a gutter. */
  private static final int FEWEST = 4;

  /** Width of a line of prose, as a part of its size: twelve words of a narrow column. */
  private static final double PROSE = 10;

  private ReadingOrder() {}

  /**
   * A piece of a page.
   *
   * @param box around it
   * @param line number of the line that it is a piece of; -1 for a table
   * @param text what it says, for a line
   * @param size of its type, for a line
   * @param table the table, for a table
   */
  record Item(Box box, int line, String text, double size, Optional<PageTable> table) {
    static Item of(Box box, PageTable table) {
      return new Item(box, -1, "", 0, Optional.of(table));
    }

    static Item of(TextLine piece, int line) {
      return new Item(piece.place(), line, piece.text(), piece.size(), Optional.empty());
    }

    /** Both pieces as one, with as many blanks between them as would fill the gap. */
    Item and(Item next) {
      double blank = Math.max(1, Math.max(size, next.size) / 2);
      long blanks = Math.max(1, Math.min(80, Math.round((next.box.left() - box.right()) / blank)));
      return new Item(
          box.union(next.box),
          line,
          text + " ".repeat((int) blanks) + next.text,
          Math.max(size, next.size),
          table);
    }
  }

  static List<Item> of(List<Item> items) {
    List<Item> sorted = new ArrayList<>(items);
    sorted.sort(
        Comparator.<Item>comparingDouble(i -> i.box().centreY())
            .thenComparingDouble(i -> i.box().left()));
    List<Item> out = new ArrayList<>();
    order(sorted, out);
    return out;
  }

  private static void order(List<Item> items, List<Item> out) {
    Gutter best = Gutter.best(items);
    if (best.isNone()) {
      whole(items, out);
      return;
    }
    whole(items.subList(0, best.from()), out);
    List<Item> side = new ArrayList<>(items.subList(best.from(), best.to()));
    order(side.stream().filter(i -> i.box().right() <= best.at()).toList(), out);
    order(side.stream().filter(i -> i.box().right() > best.at()).toList(), out);
    order(items.subList(best.to(), items.size()), out);
  }

  /** Joins the pieces of each line; the order is that of the lines. */
  private static void whole(List<Item> items, List<Item> out) {
    Map<Integer, List<Item>> lines = new HashMap<>();
    for (Item item : items) {
      lines.computeIfAbsent(item.line(), n -> new ArrayList<>()).add(item);
    }
    for (Item item : items) {
      if (item.line() < 0) {
        out.add(item);
      } else {
        List<Item> pieces = Objects.requireNonNullElse(lines.remove(item.line()), List.of());
        pieces.stream()
            .sorted(Comparator.comparingDouble(p -> p.box().left()))
            .reduce(Item::and)
            .ifPresent(out::add);
      }
    }
  }

  /**
   * A free strip from top to bottom between lines of prose.
   *
   * @param at distance from the left
   * @param from the first piece beside it
   * @param to behind the last piece beside it
   */
  record Gutter(double at, int from, int to) {
    private static final Gutter NONE = new Gutter(0, 0, 0);

    boolean isNone() {
      return to <= from;
    }

    /** The gutter along most pieces. */
    static Gutter best(List<Item> items) {
      Gutter best = NONE;
      for (Item item : items) {
        if (item.line() >= 0 && item.box().width() >= PROSE * item.size()) {
          Gutter gutter = longest(items, item.box().right() + 0.5 * item.size());
          if (gutter.to() - gutter.from() > best.to() - best.from()) {
            best = gutter;
          }
        }
      }
      return best;
    }

    /** The longest run of pieces that a line at this distance does not cut. */
    private static Gutter longest(List<Item> items, double at) {
      Gutter best = NONE;
      int from = 0;
      for (int i = 0; i <= items.size(); i++) {
        boolean cut =
            i == items.size()
                || (items.get(i).box().left() < at && items.get(i).box().right() > at);
        if (cut) {
          if (i - from > best.to() - best.from() && parts(items.subList(from, i), at)) {
            best = new Gutter(at, from, i);
          }
          from = i + 1;
        }
      }
      return best;
    }

    private static boolean parts(List<Item> items, double at) {
      return prose(items.stream().filter(i -> i.box().right() <= at).toList())
          && prose(items.stream().filter(i -> i.box().right() > at).toList());
    }

    private static boolean prose(List<Item> side) {
      long wide =
          side.stream().filter(i -> i.line() >= 0 && i.box().width() >= PROSE * i.size()).count();
      return wide >= FEWEST && wide * 2 >= side.size();
    }
  }
}
