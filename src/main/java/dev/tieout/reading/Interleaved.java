package dev.tieout.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Parts tables whose lines alternate, as when two stood side by side on the page: the lines of one
 * come first, then those of the others.
 */
final class Interleaved {
  /** So many times at least the lines change from one table to another and back. */
  private static final int CHANGES = 6;

  /** The same between lines with labels. */
  private static final int LABELLED = 5;

  /** A table whose rows stand side by side has one line of values without a label. */
  private static final int MOST_OPEN = 2;

  private enum Side {
    ONE,
    /** A line whose labels other tables have as well: it goes with the one and tells no change. */
    SHARED,
    OTHER,
    /** A line without labels. */
    OPEN,
    /** A line without anything: it goes with the one before. */
    EMPTY,
    /** A line of prose. */
    NONE
  }

  /**
   * A line of a text or a row of a grid.
   *
   * @param from index of its first atom
   * @param to index after its last atom
   * @param isEmpty whether it has nothing but empty cells
   * @param isProse whether it has a long stretch of words that are no label
   * @param labels how many labels it has
   * @param tables ids of the tables that all of them may be on
   */
  private record Span(
      int from, int to, boolean isEmpty, boolean isProse, int labels, Set<String> tables) {
    Side side(String table) {
      if (isProse) {
        return Side.NONE;
      }
      if (isEmpty) {
        return Side.EMPTY;
      }
      if (labels == 0) {
        return Side.OPEN;
      }
      return !tables.contains(table) ? Side.OTHER : tables.size() > 1 ? Side.SHARED : Side.ONE;
    }
  }

  /** The atoms line by line, and how often the lines changed from one table to another. */
  private record Parting(long changes, List<Atom> atoms) {}

  private final Lexicon lexicon;
  private final List<Atom> atoms;
  private final List<Span> lines = new ArrayList<>();

  private Interleaved(List<Atom> atoms, List<Item> items, Lexicon lexicon) {
    this.atoms = atoms;
    this.lexicon = lexicon;
    int item = 0;
    for (int from = 0, to; from < atoms.size(); from = to) {
      to = from + 1;
      while (to < atoms.size() && atoms.get(to).before() != Boundary.ROW) {
        to++;
      }
      int first = item;
      while (item < items.size() && items.get(item).index() < to) {
        item++;
      }
      lines.add(span(from, to, items.subList(first, item)));
    }
  }

  /**
   * The atoms line by line, those of one table first; empty when no two tables alternate.
   *
   * @param items the same atoms as items
   */
  static Optional<List<Atom>> part(List<Atom> atoms, List<Item> items, Lexicon lexicon) {
    Interleaved interleaved = new Interleaved(atoms, items, lexicon);
    Set<String> ids = new TreeSet<>();
    interleaved.lines.forEach(l -> ids.addAll(l.tables()));
    // Tables share labels: the one that changes most often is one of the two.
    return ids.stream()
        .flatMap(id -> interleaved.part(id).stream())
        .max(Comparator.comparingLong(Parting::changes))
        .map(Parting::atoms);
  }

  private Optional<Parting> part(String table) {
    List<Side> sides = lines.stream().map(l -> l.side(table)).toList();
    for (int start = 0, end; start < sides.size(); start = end + 1) {
      int prose = sides.subList(start, sides.size()).indexOf(Side.NONE);
      end = prose < 0 ? sides.size() : start + prose;
      List<Boolean> own = sides.subList(start, end).stream().map(Interleaved::isOwn).toList();
      int from = own.indexOf(true);
      int to = own.lastIndexOf(true) + 1;
      long changes = from < 0 ? 0 : changes(sides.subList(start + from, start + to));
      if (changes >= CHANGES) {
        return Optional.of(new Parting(changes, parted(sides, start + from, start + to)));
      }
    }
    return Optional.empty();
  }

  private static boolean isOwn(Side side) {
    return side == Side.ONE || side == Side.SHARED;
  }

  /** The side of each line; a line without labels is on the other side than the one before. */
  private static List<Side> closed(List<Side> sides) {
    List<Side> closed = new ArrayList<>();
    for (Side side : sides) {
      Side last = closed.isEmpty() ? Side.ONE : closed.get(closed.size() - 1);
      Side own = side == Side.SHARED ? Side.ONE : side == Side.EMPTY ? last : side;
      closed.add(own != Side.OPEN ? own : last == Side.ONE ? Side.OTHER : Side.ONE);
    }
    return closed;
  }

  private List<Atom> parted(List<Side> sides, int from, int to) {
    List<Side> closed = closed(sides.subList(from, to));
    List<Atom> all = new ArrayList<>(atoms.subList(0, lines.get(from).from()));
    for (Side side : List.of(Side.ONE, Side.OTHER)) {
      for (int l = from; l < to; l++) {
        if (closed.get(l - from) == side) {
          all.addAll(atoms.subList(lines.get(l).from(), lines.get(l).to()));
        }
      }
    }
    all.addAll(atoms.subList(lines.get(to - 1).to(), atoms.size()));
    return all;
  }

  /** How often lines change from one table to another; 0 where many have no label. */
  private static long changes(List<Side> sides) {
    if (sides.stream().filter(s -> s == Side.OPEN).count() > MOST_OPEN) {
      return 0;
    }
    List<Side> told = sides.stream().filter(s -> s != Side.SHARED && s != Side.EMPTY).toList();
    List<Side> labelled = told.stream().filter(s -> s != Side.OPEN).toList();
    return changesIn(labelled) < LABELLED ? 0 : changesIn(closed(told));
  }

  private static long changesIn(List<Side> sides) {
    return IntStream.range(1, sides.size()).filter(i -> sides.get(i) != sides.get(i - 1)).count();
  }

  private Span span(int from, int to, List<Item> items) {
    boolean empty = items.stream().allMatch(Interleaved::isBlank);
    boolean prose = items.stream().anyMatch(i -> i.isStray() && i.size() > RegionFinder.PROSE);
    List<Item> labels = items.stream().filter(Item::isLabel).toList();
    boolean figures = items.stream().anyMatch(i -> i.isValue() && !isBlank(i));
    Set<String> tables = new TreeSet<>();
    labels.forEach(l -> tables.addAll(tables(l, figures)));
    labels.forEach(l -> tables.retainAll(tables(l, figures)));
    return new Span(from, to, empty, prose, labels.size(), tables);
  }

  private static boolean isBlank(Item item) {
    return item.isValue() && SegmentCost.isBlank(item);
  }

  /**
   * Ids of the tables that a label may be on. Beside figures it is that of a row, if it may be: 总计
   * is a row of one table and a column of others.
   */
  private Set<String> tables(Item label, boolean figures) {
    boolean row = figures && label.roles().stream().anyMatch(r -> !r.isHead());
    return label.roles().stream()
        .filter(r -> !row || !r.isHead())
        .map(r -> lexicon.tables().get(r.table()).table().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
