package dev.tieout.read.drawn;

import dev.tieout.grid.DisplayWidth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which lines of a table in columns go on with the cells of the row above: they have no label and
 * no figures, stand where the cells above begin, and those were full. A line that could as well be
 * a row of its own makes the whole table one that can be read in two ways.
 */
final class Wraps {
  /** A shorter line of Chinese, which is cut anywhere, is no sign that a cell was full. */
  private static final int SHORTEST_CHINESE = 8;

  private final List<Row> body;
  private final Extents extents;
  private final List<List<Piece>> columns = new ArrayList<>();
  private int[] widest = {};
  private final Set<Row> wraps = Collections.newSetFromMap(new IdentityHashMap<>());

  private Wraps(List<Row> body, Extents extents) {
    this.body = body;
    this.extents = extents;
  }

  /**
   * The lines that go on.
   *
   * @param body the lines below the head, without rules
   * @return empty when it cannot be told
   */
  static Optional<Set<Row>> of(List<Row> body, Extents extents) {
    Wraps wraps = new Wraps(body, extents);
    wraps.fill();
    return wraps.find() ? Optional.of(wraps.wraps) : Optional.empty();
  }

  /**
   * Whether a line has words only, none under the labels, each where a cell of {@code row} begins.
   */
  static boolean mayGoOn(Row line, Row row, Extents extents) {
    Optional<List<int[]>> places = extents.assign(line.pieces);
    boolean words = line.pieces.stream().noneMatch(p -> Figures.isFigure(p.text()));
    if (line.rule || line.gap() > 0 || line.pieces.isEmpty() || !words || places.isEmpty()) {
      return false;
    }
    for (int i = 0; i < line.pieces.size(); i++) {
      int[] place = places.get().get(i);
      boolean narrow = place[0] > 0 && place[1] == place[0] + 1;
      int left = line.pieces.get(i).left();
      if (!narrow || row.pieces.stream().skip(1).noneMatch(p -> p.left() == left)) {
        return false;
      }
    }
    return line.pieces.size() < row.pieces.size() - 1 || extents.size() == 2;
  }

  private void fill() {
    for (int c = 0; c < extents.size(); c++) {
      columns.add(new ArrayList<>());
    }
    for (Row row : body) {
      for (Piece piece : row.pieces) {
        extents.under(piece).ifPresent(p -> columns.get(p[0]).add(piece));
      }
    }
    widest = columns.stream().mapToInt(Wraps::widest).toArray();
  }

  private boolean find() {
    int doubtful = 0;
    boolean phrases = false;
    int row = 0;
    for (int i = 1; i < body.size(); i++) {
      Row line = body.get(i);
      if (!mayGoOn(line, body.get(row), extents)) {
        row = i;
      } else {
        Row above = body.get(i - 1);
        doubtful += line.pieces.stream().allMatch(p -> isFull(p, above)) ? 0 : 1;
        phrases |=
            line.pieces.stream()
                .anyMatch(p -> isInside(p) || isPhrase(p) || isPhrase(above(p, above)));
        wraps.add(line);
      }
    }
    boolean none = doubtful == wraps.size();
    if (none) {
      wraps.clear();
    }
    return none || (doubtful == 0 && phrases);
  }

  /** Whether a piece begins with a small letter, as words inside of a phrase do. */
  private static boolean isInside(Piece piece) {
    return Character.isLowerCase(piece.text().codePointAt(0));
  }

  /** Whether a piece is more than a word, which may be a cell of its own. */
  private static boolean isPhrase(Piece piece) {
    return piece.text().contains(" ")
        || piece.text().codePoints().filter(Wraps::isChinese).count() >= SHORTEST_CHINESE / 2;
  }

  /** The piece above another, or that piece where nothing stands above it. */
  private static Piece above(Piece piece, Row above) {
    return above.pieces.stream().filter(p -> p.left() == piece.left()).findFirst().orElse(piece);
  }

  /** Whether the first word of a piece had no room in the line above. */
  private boolean isFull(Piece piece, Row row) {
    Piece above = above(piece, row);
    int room = extents.under(piece).map(p -> widest[p[0]]).orElse(0);
    String last = above.text();
    String next = piece.text();
    // Where there is no third column that is blank, the word itself must go on.
    boolean goesOn = extents.size() > 2 || !Character.isUpperCase(next.codePointAt(0));
    if (above.equals(piece) || room == 0 || !goesOn) {
      return false;
    }
    int width = DisplayWidth.of(last);
    boolean words = last.contains(" ") || next.contains(" ");
    if (!words
        && isChinese(last.codePointBefore(last.length()))
        && isChinese(next.codePointAt(0))) {
      return width >= SHORTEST_CHINESE && width + 2 > room;
    }
    return width + 1 + DisplayWidth.of(next.split(" ", 2)[0]) > room;
  }

  /** How wide a column is where it has several words or Chinese; a longer word is never cut. */
  private static int widest(List<Piece> column) {
    return column.stream()
        .map(Piece::text)
        .filter(t -> t.contains(" ") || t.codePoints().filter(Wraps::isChinese).count() > 1)
        .mapToInt(DisplayWidth::of)
        .max()
        .orElse(0);
  }

  private static boolean isChinese(int point) {
    return Character.isIdeographic(point);
  }
}
