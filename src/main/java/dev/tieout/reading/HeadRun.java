package dev.tieout.reading;

import dev.tieout.form.FormColumn;
import dev.tieout.form.Label;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Heads of columns, and of groups of them, that stand together above the rows of a table. */
final class HeadRun {
  /** Fewer different heads side by side may be words that are alike by chance. */
  private static final int FEWEST_HEADS = 3;

  private final List<FormColumn> columns;
  private final List<Head> heads = new ArrayList<>();

  HeadRun(List<FormColumn> columns) {
    this.columns = columns;
  }

  /**
   * A head.
   *
   * @param role the column that it names, or the group of columns that it stands over
   */
  private record Head(Item item, Role role) {
    boolean isColumn() {
      return role.part() == Role.Part.COLUMN;
    }

    boolean isInLineOf(Head other) {
      return item.atom().spot().isInRowOf(other.item.atom().spot());
    }

    boolean isBeside(Head other) {
      return isInLineOf(other) && field() != other.field();
    }

    int field() {
      return item.atom().spot().column();
    }
  }

  /** Takes a label that is the head of a column or of a group; false for any other item. */
  boolean add(Item item, List<Role> roles) {
    List<Role> own =
        roles.stream()
            .filter(r -> r.part() == Role.Part.COLUMN || r.part() == Role.Part.COLUMN_GROUP)
            .toList();
    if (own.size() == 1 && !isSpan(own.get(0))) {
      heads.add(new Head(item, own.get(0)));
    }
    return own.size() == 1;
  }

  /** Whether the head of a group comes again in the next field that it spans. */
  private boolean isSpan(Role role) {
    return !heads.isEmpty()
        && role.part() == Role.Part.COLUMN_GROUP
        && heads.get(heads.size() - 1).role().equals(role);
  }

  boolean tellsNothing() {
    return columns().stream().distinct().count() < FEWEST_HEADS;
  }

  /** The columns by index as they are named. */
  List<Integer> columns() {
    return heads.stream().filter(Head::isColumn).map(h -> h.role().from()).toList();
  }

  /** All columns in the order in which they stand; empty when that cannot be told for certain. */
  Optional<List<Integer>> order() {
    return inOneLine().or(this::unfolded);
  }

  /** A line that names every column once, each in a field of its own. */
  private Optional<List<Integer>> inOneLine() {
    for (Head head : heads) {
      List<Head> line = heads.stream().filter(head::isInLineOf).toList();
      boolean parted = line.stream().map(Head::field).distinct().count() == line.size();
      if (parted && line.stream().allMatch(Head::isColumn) && isComplete(line)) {
        return Optional.of(line.stream().map(h -> h.role().from()).toList());
      }
    }
    return Optional.empty();
  }

  private boolean isComplete(List<Head> all) {
    Set<Integer> named = new HashSet<>();
    return all.size() == columns.size() && all.stream().allMatch(h -> named.add(h.role().from()));
  }

  /**
   * Heads of which some stand under that of their group, line by line or each behind its group: in
   * the place of a group come its columns.
   */
  private Optional<List<Integer>> unfolded() {
    List<Head> own = heads.stream().filter(Head::isColumn).toList();
    List<Head> groups = heads.stream().filter(h -> !h.isColumn()).toList();
    if (!isComplete(own) || !areGroups(groups) || !(isFolded() || isNested())) {
      return Optional.empty();
    }
    List<Integer> order = new ArrayList<>();
    for (Head head : heads) {
      if (!head.isColumn()) {
        own.stream().map(h -> h.role().from()).filter(head.role()::covers).forEach(order::add);
      } else if (!isGrouped(head)) {
        order.add(head.role().from());
      }
    }
    return Optional.of(order);
  }

  /** Whether the heads of groups are those of the form, each once. */
  private boolean areGroups(List<Head> groups) {
    return IntStream.range(0, columns.size())
            .allMatch(
                c ->
                    groups.stream().filter(g -> g.role().covers(c)).count()
                        == columns.get(c).groups().size())
        && columns.stream().allMatch(c -> c.groups().size() <= 1);
  }

  private boolean isGrouped(Head head) {
    return !groups(head).isEmpty();
  }

  /** Whether all groups and single columns stand before the columns of any group. */
  private boolean isFolded() {
    boolean below = false;
    for (Head head : heads) {
      boolean grouped = head.isColumn() && isGrouped(head);
      if (below && !grouped) {
        return false;
      }
      below |= grouped;
    }
    return true;
  }

  /** Whether behind each group its own columns follow, before anything else. */
  private boolean isNested() {
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
      if (!head.isColumn()) {
        int size = head.role().to() - head.role().from();
        if (i + size >= heads.size()
            || !heads.subList(i + 1, i + 1 + size).stream()
                .allMatch(h -> h.isColumn() && head.role().covers(h.role().from()))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether some head stands before one that it comes after on the form. */
  boolean isTurned() {
    // Heads that come again belong to spans, or to two tables side by side.
    List<Head> once = heads.stream().filter(this::isAlone).toList();
    for (int i = 0; i < once.size(); i++) {
      Head head = once.get(i);
      if (once.subList(i + 1, once.size()).stream()
          .anyMatch(h -> head.role().from() > h.role().from() && areBeside(head, h))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAlone(Head head) {
    return heads.stream().filter(h -> h.role().equals(head.role())).count() == 1;
  }

  /**
   * Whether two heads stand in cells of one row, or under one heading. The rows of a head may come
   * one after the other, also without a line end, and a column without a heading stands in the
   * first.
   */
  private boolean areBeside(Head a, Head b) {
    return a.isBeside(b) || (a.isColumn() && b.isColumn() && groups(a).equals(groups(b)));
  }

  private List<Label> groups(Head head) {
    return columns.get(head.role().from()).groups();
  }
}
