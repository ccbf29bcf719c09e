package dev.tieout.read.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which lines of a table in columns are one row. */
final class ColumnGroups {
  private ColumnGroups() {}

  /** Rows that blank lines or rules part; the first is the head. */
  static List<List<Row>> apart(List<Row> lines, int body) {
    List<List<Row>> groups = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < lines.size(); i++) {
      Row line = lines.get(i);
      open &= line.gap() == 0 && i != body && !line.rule;
      if (line.rule) {
        continue;
      }
      if (!open) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(line);
      open = true;
    }
    return groups;
  }

  /**
   * Each line is a row, but for those that go on from the one above.
   *
   * @return empty when it cannot be told which go on
   */
  static Optional<List<List<Row>>> single(List<Row> lines, Extents extents, int body) {
    List<Row> text = lines.stream().filter(l -> !l.rule).toList();
    int head = (int) lines.subList(0, body).stream().filter(l -> !l.rule).count();
    return Wraps.of(text.subList(head, text.size()), extents)
        .map(wraps -> single(text, extents, head, wraps));
  }

  private static List<List<Row>> single(List<Row> text, Extents extents, int head, Set<Row> wraps) {
    List<List<Row>> groups = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (wraps.contains(text.get(i)) || (i > head && goesOn(text, i, extents))) {
        groups.get(groups.size() - 1).add(text.get(i));
      } else {
        groups.add(new ArrayList<>(List.of(text.get(i))));
      }
    }
    return groups;
  }

  /**
   * A label goes on when it is deeper than the label of figures above it, and what follows is not
   * as deep: else it may be the head of a group.
   */
  private static boolean goesOn(List<Row> lines, int at, Extents extents) {
    Row line = lines.get(at);
    Row above = lines.get(at - 1);
    boolean label =
        line.pieces.size() == 1
            && line.gap() == 0
            && line.left() < extents.right(0)
            && line.pieces.get(0).right() <= extents.right(0);
    boolean deeper = above.anchor && line.left() > above.left();
    boolean last = at + 1 == lines.size() || lines.get(at + 1).left() < line.left();
    return label && deeper && last;
  }
}
