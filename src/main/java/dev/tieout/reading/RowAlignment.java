package dev.tieout.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the items of a region into the printed rows of a table, by dynamic programming over rows and
 * items that keeps the {@code k} cheapest ways to each state.
 */
final class RowAlignment {
  /** A way that is so much dearer than the cheapest to the same row is not followed. */
  private static final double BEAM = 9;

  private static final double HEAD_VALUE = Costs.EXTRA;
  private static final double STUB = 0.01;

  private final PrintedTable table;
  private final List<Item> items;
  private final int ways;
  private final double[] heads;
  private final double[] tails;
  private final KnownNumbers numbers = new KnownNumbers();

  private RowAlignment(PrintedTable table, List<Item> items, int ways) {
    this.table = table;
    this.items = items;
    this.ways = ways;
    this.heads = heads();
    this.tails = tails();
  }

  /**
   * One way to cut.
   *
   * @param cost the damage that it supposes
   * @param outside the part of it that lies before the first and behind the last row
   * @param bounds for each printed row the index of its first item; one more for the end of the
   *     last
   */
  record Cut(double cost, double outside, int[] bounds) {
    /** The same cut where it supposes still more. */
    Cut dearer(double more) {
      return more == 0 ? this : new Cut(cost + more, outside, bounds);
    }
  }

  static List<Cut> best(PrintedTable table, List<Item> items, int ways) {
    return new RowAlignment(table, items, ways).cuts();
  }

  /** What it costs that some items are before the first and behind the last row. */
  static double outside(PrintedTable table, List<Item> items, int[] bounds) {
    RowAlignment alignment = new RowAlignment(table, items, 1);
    return alignment.heads[bounds[0]] + alignment.tails[bounds[bounds.length - 1]];
  }

  private record Node(double cost, int at, long signature, List<Node> before) {
    /** Two ways that fill the cells of all rows with the same items differ in nothing. */
    boolean same(Node other) {
      return signature == other.signature;
    }
  }

  private List<Cut> cuts() {
    List<List<Node>> states = starts();
    for (int row = 0; row < table.rows().size(); row++) {
      states = step(states, row);
    }
    List<Node> ends = new ArrayList<>();
    for (List<Node> state : states) {
      for (Node node : state) {
        Node end = new Node(node.cost + tails[node.at], node.at, node.signature, List.of(node));
        keep(ends, end);
      }
    }
    return ends.stream().map(this::cut).toList();
  }

  private Cut cut(Node end) {
    int[] bounds = new int[table.rows().size() + 1];
    Node node = end.before.get(0);
    for (int row = bounds.length - 1; row >= 0; row--) {
      bounds[row] = node.at;
      node = row > 0 ? node.before.get(0) : node;
    }
    return new Cut(end.cost, heads[bounds[0]] + tails[bounds[bounds.length - 1]], bounds);
  }

  private List<List<Node>> empty() {
    List<List<Node>> states = new ArrayList<>(items.size() + 1);
    for (int i = 0; i <= items.size(); i++) {
      states.add(new ArrayList<>(2));
    }
    return states;
  }

  /** Everything before the first row is the head. */
  private List<List<Node>> starts() {
    List<List<Node>> states = empty();
    for (int i = 0; i <= items.size() && heads[i] <= BEAM; i++) {
      states.get(i).add(new Node(heads[i], i, 0, List.of()));
    }
    return states;
  }

  private double[] heads() {
    double[] head = new double[items.size() + 1];
    for (int i = 0; i < items.size(); i++) {
      head[i + 1] = head[i] + outside(items.get(i), 0);
    }
    return head;
  }

  /** What it costs that each stretch up to the end is behind the last row. */
  private double[] tails() {
    double[] tail = new double[items.size() + 1];
    for (int i = items.size() - 1; i >= 0; i--) {
      tail[i] = tail[i + 1] + outside(items.get(i), table.rows().size() - 1);
    }
    return tail;
  }

  private double outside(Item item, int row) {
    return switch (item.kind()) {
      case STRAY -> Costs.STRAY;
      case VALUE -> SegmentCost.isBlank(item) ? STUB : HEAD_VALUE;
      case LABEL -> table.isHead(item) ? item.cost() : labelOutside(item, row);
    };
  }

  /** A group's label may stand above the head's last line, as 三、本年度办理结果 does on some pages. */
  private double labelOutside(Item item, int row) {
    return table.bearing(item, row) == PrintedTable.Bearing.GROUP
        ? Costs.STRAY
        : Costs.FOREIGN_LABEL;
  }

  private List<List<Node>> step(List<List<Node>> states, int row) {
    List<List<Node>> next = empty();
    double limit = cheapest(states) + BEAM;
    for (int from = 0; from < states.size(); from++) {
      List<Node> state = states.get(from);
      state.removeIf(n -> n.cost > limit);
      if (!state.isEmpty()) {
        rows(state, from, row, next);
      }
    }
    return next;
  }

  /** All ends of the row that begins at {@code from}. */
  private void rows(List<Node> state, int from, int row, List<List<Node>> next) {
    SegmentCost segment = SegmentCost.from(table, items, from, row, numbers);
    extend(state, from, segment, next);
    for (int to = from + 1; to <= items.size(); to++) {
      segment.add(items.get(to - 1));
      if (segment.hopeless()) {
        return;
      }
      extend(state, to, segment, next);
    }
  }

  private void extend(List<Node> state, int to, SegmentCost segment, List<List<Node>> next) {
    double cost = segment.cost();
    // The cheapest comes first: where that is not kept, none is.
    if (isFull(next.get(to), state.get(0).cost + cost)) {
      return;
    }
    long filling = segment.filling();
    for (Node node : state) {
      long signature = node.signature * 1_000_003 + filling;
      keep(next.get(to), new Node(node.cost + cost, to, signature, List.of(node)));
    }
  }

  private boolean isFull(List<Node> state, double cost) {
    return state.size() >= ways && state.get(state.size() - 1).cost <= cost;
  }

  private void keep(List<Node> state, Node node) {
    if (isFull(state, node.cost)) {
      return;
    }
    for (int i = 0; i < state.size(); i++) {
      Node other = state.get(i);
      if (other.same(node)) {
        if (other.cost <= node.cost) {
          return;
        }
        state.remove(i);
        break;
      }
    }
    int at = state.size();
    while (at > 0 && state.get(at - 1).cost > node.cost) {
      at--;
    }
    state.add(at, node);
    if (state.size() > ways) {
      state.remove(state.size() - 1);
    }
  }

  private static double cheapest(List<List<Node>> states) {
    return states.stream().flatMap(List::stream).mapToDouble(Node::cost).min().orElse(0);
  }
}
