package dev.tieout.read.drawn;

import dev.tieout.grid.DrawnGrid;
import dev.tieout.grid.Line;
import java.util.List;

/** Tables whose fields are parted by tabs. Rows may lack fields at their end. */
final class Tabs implements Shape {
  @Override
  public boolean isPart(Line line) {
    return line.text().indexOf('\t') >= 0;
  }

  @Override
  public List<DrawnGrid> read(List<Line> run) {
    List<List<Piece>> rows = run.stream().map(l -> Fields.of(l, c -> c == '\t')).toList();
    return isTable(run, rows)
        ? Fields.sheet(rows).grid(run.get(0)).map(g -> new DrawnGrid(g, 0, run.size())).stream()
            .toList()
        : List.of();
  }

  private static boolean isTable(List<Line> lines, List<List<Piece>> rows) {
    boolean indented = Fields.column(rows, 0).stream().allMatch(String::isEmpty);
    if (indented || !Fields.areInStep(rows) || Signs.areCode(lines)) {
      return false;
    }
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    return width > 2 ? isWide(rows, width) : isPair(rows);
  }

  /** Three columns or more: figures, or so many full rows that no text would keep in step. */
  private static boolean isWide(List<List<Piece>> rows, int width) {
    long filled = rows.stream().flatMap(List::stream).filter(p -> !p.isEmpty()).count();
    boolean full = filled == (long) rows.size() * width && rows.size() > 2;
    return full || Fields.hasFigures(rows, 1, width);
  }

  /** Two columns may also be a list, or titles with their pages. */
  private static boolean isPair(List<List<Piece>> rows) {
    List<String> second = Fields.column(rows, 1);
    boolean leaders = rows.stream().anyMatch(r -> Signs.hasLeaders(r.get(0).text()));
    return rows.size() > 2
        && Figures.isColumn(second)
        && !Figures.arePages(second)
        && !leaders
        && !Signs.areMarkers(Fields.column(rows, 0));
  }
}
