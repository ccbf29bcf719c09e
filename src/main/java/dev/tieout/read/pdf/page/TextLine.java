package dev.tieout.read.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Words on one baseline.
 *
 * @param words from left to right
 * @param turn the way in which it runs; its boxes are seen with its text upright
 */
public record TextLine(List<Word> words, Turn turn) {
  public TextLine {
    words = List.copyOf(words);
  }

  /** The box around it, seen with its text upright. */
  public Box box() {
    return Box.around(words.stream().map(Word::box).toList());
  }

  /** The box around it where it stands. */
  public Box place() {
    return turn.back(box());
  }

  /** Its words with one blank between them. */
  public String text() {
    return String.join(" ", words.stream().map(Word::text).toList());
  }

  /** Size of its largest type. */
  public double size() {
    return words.stream().mapToDouble(Word::size).max().orElse(0);
  }

  /** The line cut wherever the gap between two words is wider than {@code gap} times its size. */
  public List<TextLine> cut(double gap) {
    return cutAt(gap * size());
  }

  /** The line cut wherever the gap between two words is wider than {@code gap} points. */
  public List<TextLine> cutAt(double gap) {
    List<TextLine> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || words.get(i).box().left() - words.get(i - 1).box().right() > gap) {
        pieces.add(new TextLine(words.subList(from, i), turn));
        from = i;
      }
    }
    return pieces;
  }
}
