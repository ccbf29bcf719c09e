package dev.tieout.read.drawn;

import dev.tieout.grid.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A drawn table taken apart: borders, and bands of lines between rules. */
final class Drawing {
  /** A line that is longer was not drawn by people for people. Bounds the work. */
  private static final int WIDEST = 4000;

  private final Borders borders;
  private final List<Band> bands = new ArrayList<>();
  private boolean sound = true;

  private Drawing(Borders borders) {
    this.borders = borders;
  }

  /** The drawing; empty when its lines do not meet in this metric. */
  static Optional<Drawing> of(List<Line> lines, Metric metric) {
    if (lines.stream().anyMatch(l -> l.text().length() > WIDEST)) {
      return Optional.empty();
    }
    List<Raster> rasters = lines.stream().map(l -> Raster.of(l, metric)).toList();
    List<Raster> rules = rasters.stream().filter(r -> Strokes.isRule(r.line().text())).toList();
    Drawing drawing = new Drawing(Borders.of(rules));
    drawing.takeApart(rasters);
    return drawing.sound && !drawing.bands.isEmpty() ? Optional.of(drawing) : Optional.empty();
  }

  private void takeApart(List<Raster> rasters) {
    List<Raster> open = new ArrayList<>();
    for (Raster raster : rasters) {
      boolean[] ruled = ruled(raster);
      if (!any(ruled)) {
        sound &= !Strokes.isRule(raster.line().text());
        open.add(raster);
      } else if (open.isEmpty()) {
        // Two rules in a row, or the first one, close nothing.
        sound &= bands.isEmpty() || bands.get(bands.size() - 1).below().length > 0;
      } else {
        bands.add(band(open, ruled, raster));
        open = new ArrayList<>();
      }
    }
    if (!open.isEmpty()) {
      boolean[] all = new boolean[borders.segments()];
      Arrays.fill(all, true);
      bands.add(new Band(open, walls(open), all, List.of()));
    }
  }

  private Band band(List<Raster> lines, boolean[] ruled, Raster rule) {
    return new Band(lines, walls(lines), ruled, List.of(rule));
  }

  private static boolean any(boolean[] flags) {
    for (boolean flag : flags) {
      if (flag) {
        return true;
      }
    }
    return false;
  }

  /** In which columns a line is a rule: strokes from border to border, and nothing else. */
  private boolean[] ruled(Raster raster) {
    boolean[] ruled = new boolean[borders.segments()];
    boolean pure = Strokes.isRule(raster.line().text());
    for (int i = 0; i < ruled.length; i++) {
      int right = Math.min(borders.at(i + 1), raster.width());
      boolean strokes = borders.inside(i) < right && (pure || isJoined(raster, i));
      for (int c = borders.inside(i); c < right; c++) {
        strokes &= isStroke(raster, c);
      }
      ruled[i] = strokes;
    }
    return ruled;
  }

  /** Beside text, a dash is a stroke only where it meets lines at both ends. */
  private boolean isJoined(Raster raster, int segment) {
    return Strokes.isJunction(raster.at(borders.at(segment)))
        && Strokes.isJunction(raster.at(borders.at(segment + 1)));
  }

  /** A stroke of double width has nothing in its second column; no frame leaves blanks outside. */
  private boolean isStroke(Raster raster, int column) {
    int point = raster.at(column);
    if (Strokes.isAcross(point) || point == ':' || Strokes.isJunction(point)) {
      return true;
    }
    boolean second = column > 0 && Strokes.isBox(raster.at(column - 1));
    boolean edge = borders.isOpen(0) && column < borders.at(1);
    return point == ' ' && (edge || (second && isWide(raster, column)));
  }

  private static boolean isWide(Raster raster, int column) {
    return raster.slice(column - 1, column).right() == column + 1;
  }

  /** Where a line goes down all along these lines; unsound where it does only in part. */
  private boolean[] walls(List<Raster> lines) {
    boolean[] walls = new boolean[borders.segments() + 1];
    for (int b = 0; b < walls.length; b++) {
      int at = borders.at(b);
      long down = lines.stream().filter(l -> isWall(l.at(at))).count();
      boolean open = borders.isOpen(b);
      walls[b] = open || down == lines.size();
      sound &= open || down == 0 || down == lines.size();
    }
    sound &= walls[0] && walls[walls.length - 1];
    sound &= lines.stream().noneMatch(this::hasStray);
    return walls;
  }

  private static boolean isWall(int point) {
    return Strokes.isDown(point) || Strokes.isJunction(point);
  }

  /** Whether there is text outside of the frame, or a line that goes down between borders. */
  private boolean hasStray(Raster line) {
    int first = borders.at(0);
    int last = borders.at(borders.segments());
    boolean outside =
        (first > 0 && !line.slice(0, first).isEmpty())
            || (last < line.width() && !line.slice(last + 1, line.width()).isEmpty());
    String text = line.line().text();
    boolean box = text.codePoints().anyMatch(p -> Strokes.isBox(p) && Strokes.isDown(p));
    return outside || (box && countWalls(line) != downs(text));
  }

  private long countWalls(Raster line) {
    return borders.columns().stream().filter(c -> Strokes.isDown(line.at(c))).count();
  }

  private static long downs(String text) {
    return text.codePoints().filter(Strokes::isDown).count();
  }

  Optional<Sheet> sheet() {
    return new DrawnCells(borders, bands).sheet();
  }
}
