package dev.tieout.reading;

import dev.tieout.source.Place;
import dev.tieout.value.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * The smallest piece of a report that the engine moves about: a run of words, a run of digits, a
 * blank cell.
 *
 * @param kind what it is
 * @param text the source text; of a number without characters that take no room, since it may be
 *     cut
 * @param place where it begins
 * @param before what parts it from the atom before
 * @param gap blank lines before it when it begins a line of text, else -1
 * @param spot where it stands in the flow
 * @param unseen for each character that was left out, how many of the text stand before it
 */
record Atom(
    Kind kind,
    String text,
    Place place,
    Boundary before,
    int gap,
    Spot spot,
    List<Integer> unseen) {
  Atom {
    unseen = List.copyOf(unseen);
  }

  /** An atom whose text is that of the source, character for character. */
  Atom(Kind kind, String text, Place place, Boundary before, int gap, Spot spot) {
    this(kind, text, place, before, gap, spot, List.of());
  }

  enum Kind {
    /** Words, perhaps a label. */
    WORDS,
    /** Digits with their signs, separators and unit; several numbers when glued. */
    NUMBER,
    /** A blank cell. */
    BLANK,
    /** A blank cell that may be a left-over separator instead. */
    PERHAPS_BLANK,
    /** A sign that there is nothing to state. */
    NOTHING
  }

  /**
   * Where in the flow an atom stands.
   *
   * @param block index of its block; -1 for an empty line
   * @param row row of the grid, or -1
   * @param column column of the grid; in text the field of its line, or -1
   * @param span columns that its cell covers
   * @param offset index of its first character in the text of its line or cell
   */
  record Spot(int block, int row, int column, int span, int offset) {
    boolean inGrid() {
      return row >= 0;
    }

    /** Whether it stands in a field of a line of text that has several. */
    boolean inField() {
      return row < 0 && column >= 0;
    }

    /** Whether both stand in one row of a grid, or in one line. */
    boolean isInRowOf(Spot other) {
      return block == other.block && row == other.row;
    }

    /** Whether both stand in one cell of a grid, or in one field of a line. */
    boolean isInCellOf(Spot other) {
      return isInRowOf(other) && column == other.column;
    }

    /** Whether it stands in a grid and covers that column. */
    boolean isIn(int wanted) {
      return inGrid() && wanted >= column && wanted < column + span;
    }
  }

  /** Whether it is an empty cell, or may be one. */
  boolean isBlank() {
    return kind == Kind.BLANK || kind == Kind.PERHAPS_BLANK;
  }

  /** Whether it is a number, several of them, or a sign that there is none. */
  boolean isFigure() {
    return kind == Kind.NUMBER || kind == Kind.NOTHING;
  }

  /** Whether it says that there is none: 0, or a sign for it. */
  boolean isZero() {
    return kind == Kind.NOTHING || Numbers.of(text) == 0;
  }

  boolean isWords() {
    return kind == Kind.WORDS;
  }

  /** The same text taken for something else. */
  Atom as(Kind other) {
    return new Atom(other, text, place, before, gap, spot, unseen);
  }

  Atom after(Boundary boundary) {
    return new Atom(kind, text, place, boundary, gap, spot, unseen);
  }

  /** How many characters of the source it covers. */
  int length() {
    return text.length() + unseen.size();
  }

  /** How many characters of the source stand before a character of the text. */
  int sourceOffset(int at) {
    return at + (int) unseen.stream().filter(u -> u <= at).count();
  }

  /** The place of a character of the text. */
  Place place(int at) {
    return Places.shift(place, sourceOffset(at));
  }

  /** A part of its text, as an atom of its own. */
  Atom part(int from, int to, Boundary boundary) {
    List<Integer> rest =
        unseen.stream().filter(u -> u > from && u < to).map(u -> u - from).toList();
    int offset = spot.offset() + sourceOffset(from);
    Spot at = new Spot(spot.block(), spot.row(), spot.column(), spot.span(), offset);
    int lines = from == 0 ? gap : -1;
    return new Atom(kind, text.substring(from, to), place(from), boundary, lines, at, rest);
  }

  /** The same without the characters that take no room. */
  Atom visible() {
    StringBuilder seen = new StringBuilder(text.length());
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Folding.isZeroWidth(text.charAt(i))) {
        left.add(seen.length());
      } else {
        seen.append(text.charAt(i));
      }
    }
    return left.isEmpty() ? this : new Atom(kind, seen.toString(), place, before, gap, spot, left);
  }
}
