package dev.tieout.read.drawn;

import dev.tieout.grid.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells whether lines stand in columns, and where. */
final class ColumnGuess {
  /** Columns of words that are wider on the average are text set in columns. */
  private static final int WIDEST_WORDS = 30;

  private static final int WIDEST_LABELS = 70;

  private final List<Row> rows;
  private final List<Row> anchors;
  private final Extents extents;
  private final List<List<String>> columns = new ArrayList<>();
  private boolean even = true;

  private ColumnGuess(List<Row> rows) {
    this.rows = rows;
    this.anchors = rows.stream().filter(r -> r.anchor).toList();
    List<Piece> pieces = new ArrayList<>();
    anchors.forEach(r -> pieces.addAll(r.pieces));
    this.extents = Extents.of(pieces);
  }

  /** The columns of these lines; empty when they are no table. */
  static Optional<Extents> of(List<Row> rows) {
    ColumnGuess guess = new ColumnGuess(rows);
    return guess.isTable() ? Optional.of(guess.extents) : Optional.empty();
  }

  private boolean isTable() {
    int width = extents.size();
    boolean enough = width >= 2 && (anchors.size() >= 3 || (anchors.size() == 2 && width >= 3));
    if (!enough || (long) width * anchors.size() > 4L * pieces()) {
      return false;
    }
    fill();
    return even
        && isFilled()
        && figures() >= (anchors.size() == 2 ? 2 : 1)
        && !isProse()
        && !isOther();
  }

  private long pieces() {
    return anchors.stream().mapToLong(r -> r.pieces.size()).sum();
  }

  private void fill() {
    for (int c = 0; c < extents.size(); c++) {
      columns.add(new ArrayList<>());
    }
    for (Row row : anchors) {
      Optional<List<int[]>> places = extents.assign(row.pieces);
      even &= places.isPresent();
      for (int i = 0; i < places.orElse(List.of()).size(); i++) {
        int[] place = places.get().get(i);
        String text = row.pieces.get(i).text();
        columns.get(place[0]).add(text);
        even &= place[1] == place[0] + 1 || !Figures.isFigure(text);
      }
    }
  }

  /** Whether at least three cells of five hold text. */
  private boolean isFilled() {
    return 5 * pieces() >= 3L * anchors.size() * extents.size();
  }

  private long figures() {
    return columns.stream().skip(1).filter(Figures::isColumn).count();
  }

  private boolean isProse() {
    for (int c = 0; c < columns.size(); c++) {
      double width = columns.get(c).stream().mapToInt(String::length).average().orElse(0);
      if (width > (c == 0 ? WIDEST_LABELS : WIDEST_WORDS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a list, a contents page, a log or source code. */
  private boolean isOther() {
    List<Line> lines = rows.stream().map(r -> r.raster.line()).toList();
    boolean list = Signs.areMarkers(columns.get(0)) && figures() < 2;
    return isContents() || list || Signs.areCode(lines) || Signs.areLog(lines);
  }

  /** Titles and pages, or chapters, their titles and pages. */
  private boolean isContents() {
    boolean pages = Figures.arePages(columns.get(columns.size() - 1));
    if (columns.size() == 2) {
      return pages || columns.get(0).stream().anyMatch(Signs::hasLeaders);
    }
    return columns.size() == 3 && pages && Signs.areChapters(columns.get(0));
  }
}
