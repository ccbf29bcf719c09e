package dev.tieout.reading;

import dev.tieout.reading.TableReader.Way;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Tells which figures a reading leaves over: it must not lose a digit of the source in silence. */
final class FiguresLeftOver {
  /** Fewer equal figures are no copy of a row. */
  private static final int FEWEST_COPIED = 3;

  private final Way way;

  private FiguresLeftOver(Way way) {
    this.way = way;
  }

  static List<LeftOver> of(Way way) {
    FiguresLeftOver all = new FiguresLeftOver(way);
    List<LeftOver> found = new ArrayList<>();
    if (way.isUndecided()) {
      return found;
    }
    for (int r = 0; r < way.rows().size(); r++) {
      List<Atom> over = all.over(r);
      String row = way.rows().get(r).row().slots().get(0).row();
      if (!all.isCopy(over)) {
        over.forEach(a -> found.add(new LeftOver(row, a.text(), a.place())));
      }
    }
    return found;
  }

  /** The figures of a row that no cell has got, or a part of. */
  private List<Atom> over(int r) {
    Deque<String> parts = new ArrayDeque<>(texts(r));
    List<Atom> over = new ArrayList<>();
    for (Atom atom : way.rows().get(r).atoms()) {
      if (!atom.isBlank() && !takes(atom.text(), parts) && atom.kind() == Atom.Kind.NUMBER) {
        over.add(atom);
      }
    }
    way.rows().get(r).page().ifPresent(over::add);
    return over;
  }

  /** Takes from the parts, which stand in the order of the source, those that the text holds. */
  private static boolean takes(String text, Deque<String> parts) {
    boolean any = false;
    int from = 0;
    while (!parts.isEmpty() && text.indexOf(parts.peek(), from) >= 0) {
      from = text.indexOf(parts.peek(), from) + parts.remove().length();
      any = true;
    }
    return any;
  }

  private List<String> texts(int r) {
    return way.joint().rows().get(r).parts().stream()
        .filter(part -> !part.isLost() && !part.isEmpty())
        .map(Part::raw)
        .toList();
  }

  /** Whether they say once more what a row says: nothing of them is lost. */
  private boolean isCopy(List<Atom> over) {
    List<String> texts = over.stream().map(Atom::text).toList();
    for (int r = 0; texts.size() >= FEWEST_COPIED && r < way.rows().size(); r++) {
      if (texts(r).equals(texts)) {
        return true;
      }
    }
    return false;
  }
}
