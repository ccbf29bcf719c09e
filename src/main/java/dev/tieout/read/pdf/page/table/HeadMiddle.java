package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import java.util.List;
import java.util.Optional;

/**
 * A head that stands in the middle above several heads of the next line spans them, however short
 * it is; one in line with a single head below belongs to that one, but a head alone in the middle
 * of all.
 *
 * @param line with the head
 * @param below the next line
 * @param all the next line and all that follow
 */
record HeadMiddle(PlacedLine line, PlacedLine below, List<PlacedLine> all) {
  /** How far from the middle a head may stand, as a part of its height. */
  private static final double NEAR = 0.35;

  Placed wider(Placed head) {
    double near = NEAR * head.chunk().box().height();
    if (head.from() == 0) {
      return head;
    }
    int first = freeFrom(head);
    int last = freeTo(head);
    Placed whole = new Placed(head.chunk(), first, last);
    if (line.chunks().size() == 1 && first == 1 && offset(whole) <= near) {
      return whole;
    }
    if (isInLine(head, near)) {
      return head;
    }
    Placed best = head;
    for (int from = head.from(); from >= first; from--) {
      for (int to = head.to(); to <= last; to++) {
        Placed wider = new Placed(head.chunk(), from, to);
        boolean narrower = best.equals(head) || to - from < best.to() - best.from();
        if (narrower && offset(wider) <= near) {
          best = wider;
        }
      }
    }
    return best;
  }

  /** Whether it stands above the heads that it covers, in the middle or at one side. */
  private boolean isInLine(Placed head, double near) {
    Optional<Box> own = under(head);
    Box box = head.chunk().box();
    return own.isPresent()
        && (Math.abs(own.get().right() - box.right()) <= near
            || Math.abs(own.get().left() - box.left()) <= near
            || Math.abs(own.get().centreX() - box.centreX()) <= near);
  }

  private double offset(Placed head) {
    double middle = head.chunk().box().centreX();
    return under(head)
        .map(b -> Math.abs(b.centreX() - middle))
        .map(heads -> Math.min(heads, Math.abs(around(head, all).orElseThrow().centreX() - middle)))
        .orElse(Double.MAX_VALUE);
  }

  /** Around the heads below, if there is one in each column. */
  private Optional<Box> under(Placed head) {
    for (int c = head.from(); c <= head.to(); c++) {
      if (!below.has(c)) {
        return Optional.empty();
      }
    }
    return around(head, List.of(below));
  }

  private static Optional<Box> around(Placed head, List<PlacedLine> lines) {
    return lines.stream()
        .flatMap(l -> l.chunks().stream())
        .filter(p -> p.from() >= head.from() && p.to() <= head.to())
        .map(p -> p.chunk().box())
        .reduce(Box::union);
  }

  /** The first column up to which nothing else stands in the line. */
  private int freeFrom(Placed head) {
    int from = head.from();
    while (from > 1 && !line.has(from - 1)) {
      from--;
    }
    return from;
  }

  private int freeTo(Placed head) {
    int to = head.to();
    while (below.has(to + 1) && !line.has(to + 1)) {
      to++;
    }
    return to;
  }
}
