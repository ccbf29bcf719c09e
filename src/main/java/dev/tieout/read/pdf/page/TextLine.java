package dev.tieout.read.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

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
    return Box.around(words, Word::box);
  }

  /** The box around it where it stands. */
  public Box place() {
    return turn.back(box());
  }

  /** Its words as they are read, with one blank between them. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      text.append(i == 0 ? "" : " ").append(text(i));
    }
    return Leftward.read(text.toString());
  }

  private String text(int i) {
    Word word = words.get(i);
    if (i > 0 && words.get(i - 1).size() > word.size()) {
      return word.text(words.get(i - 1));
    }
    return i + 1 < words.size() ? word.text(words.get(i + 1)) : word.text();
  }

  /** Size of its largest type. */
  public double size() {
    double size = 0;
    for (Word word : words) {
      size = Math.max(size, word.size());
    }
    return size;
  }

  /** The line cut wherever the gap between two words is wider than {@code gap} times its size. */
  public List<TextLine> cut(double gap) {
    return cutAt(gap * size());
  }

  /** The line cut wherever the gap between two words is wider than {@code gap} points. */
  private List<TextLine> cutAt(double gap) {
    return cut((a, b) -> b.box().left() - a.box().right() > gap);
  }

  /** The line cut between all neighbours that are to be parted. */
  public List<TextLine> cut(BiPredicate<Word, Word> parted) {
    List<TextLine> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || parted.test(words.get(i - 1), words.get(i))) {
        pieces.add(new TextLine(words.subList(from, i), turn));
        from = i;
      }
    }
    return pieces;
  }
}
