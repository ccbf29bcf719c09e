package dev.tieout.read.drawn;

import dev.tieout.grid.DrawnGrid;
import dev.tieout.grid.Line;
import java.util.List;
import java.util.Optional;

/**
 * Tables whose cells are drawn: {@code +---+}, {@code ┌──┬──┐}, {@code ---+---}. Cells may span
 * rows and columns and hold several lines.
 */
final class Drawn implements Shape {
  @Override
  public boolean isPart(Line line) {
    return isRule(line) || line.text().codePoints().anyMatch(Strokes::isDown);
  }

  private static boolean isRule(Line line) {
    return Strokes.isRule(line.text());
  }

  @Override
  public List<DrawnGrid> read(List<Line> run) {
    int first = 0;
    int end = run.size();
    // A caption with a pipe in it is not part of what is drawn, if that begins with a rule.
    boolean framed = run.stream().anyMatch(l -> isCorner(l.text()));
    while (framed && first < end && !isRule(run.get(first))) {
      first++;
    }
    while (framed && end > first && !isRule(run.get(end - 1))) {
      end--;
    }
    List<Line> lines = run.subList(first, end);
    if (lines.stream().noneMatch(l -> isJoined(l.text()))) {
      return List.of();
    }
    for (Metric metric : Metric.values()) {
      Optional<Sheet> sheet = Drawing.of(lines, metric).flatMap(Drawing::sheet);
      if (sheet.isPresent()) {
        int from = first;
        int to = end;
        return sheet.get().grid(lines.get(0)).map(g -> new DrawnGrid(g, from, to)).stream()
            .toList();
      }
    }
    return List.of();
  }

  /** A rule with a place where lines meet. */
  private static boolean isJoined(String text) {
    return Strokes.isRule(text) && text.codePoints().anyMatch(Strokes::isJunction);
  }

  /** A rule that begins where lines meet, as that above a table with a frame. */
  private static boolean isCorner(String text) {
    return Strokes.isRule(text) && Strokes.isJunction(text.strip().codePointAt(0));
  }
}
