package dev.tieout.read.drawn;

import dev.tieout.grid.DrawnGrid;
import dev.tieout.grid.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables with a rule under the head that has a stretch of strokes for each column, as {@code ----
 * -----}: it says where columns begin and end, so that one blank between them is enough and cells
 * may be words. Simple tables of reStructuredText have such a rule above the head and at the end,
 * too. Where a text stands across columns, the rule says nothing.
 */
final class Ruled implements Shape {

  /** How often each line is looked at on the average: many rules in a row are none of a table. */
  private static final int LOOKS = 10;

  @Override
  public int blankLines() {
    return 1;
  }

  @Override
  public List<DrawnGrid> read(List<Line> run) {
    List<DrawnGrid> found = new ArrayList<>();
    int free = 0;
    long left = (long) LOOKS * run.size();
    for (int i = 0; i < run.size() && left > 0; i++) {
      if (i >= free && isRule(run.get(i))) {
        Ruler ruler = new Ruler(run, i, free);
        Optional<DrawnGrid> table = ruler.table();
        table.ifPresent(found::add);
        free = table.map(DrawnGrid::end).orElse(free);
        left -= table.isPresent() ? 0 : ruler.end - i;
      }
    }
    return found;
  }

  /** Two stretches of strokes or more, one of them long enough to be no sign in a cell. */
  private static boolean isRule(Line line) {
    return Strokes.isPlainRule(line.text())
        && line.text().indexOf(':') < 0
        && stretches(line).size() > 1
        && stretches(line).stream().anyMatch(p -> p.right() - p.left() > 2);
  }

  private static List<Piece> stretches(Line line) {
    return Raster.of(line, Metric.NARROW_LINES).pieces(1);
  }

  /** Reads the table that one rule shows. */
  private static final class Ruler {
    private final List<Line> run;
    private final int rule;
    private final int free;
    private final Extents extents;
    private final int last;
    private final int end;

    Ruler(List<Line> run, int rule, int free) {
      this.run = run;
      this.rule = rule;
      this.free = free;
      this.extents = Extents.of(stretches(run.get(rule)));
      this.last = lastRule();
      this.end = findEnd();
    }

    Optional<DrawnGrid> table() {
      int from = Math.max(free, rule - ColumnHead.MOST_LINES);
      List<Row> rows = new ArrayList<>();
      for (Line line : run.subList(from, end)) {
        rows.add(isSame(line) ? Row.of(line) : Row.cut(line, extents).orElse(Row.of(line)));
      }
      boolean head = isHeadAbove();
      int first = head ? from + new ColumnHead(rows, extents).first(rule - from, 0) : rule;
      int body = first < rule ? rule : headEnd();
      boolean enough = rows.stream().skip(body + 1L - from).anyMatch(r -> !r.rule);
      return enough && isClosed(end)
          ? grid(rows.subList(first - from, end - from), first, body + 1)
          : Optional.empty();
    }

    private Optional<DrawnGrid> grid(List<Row> table, int first, int body) {
      return new ColumnCells(table, extents, body - first)
          .sheet()
          .flatMap(s -> s.grid(run.get(first)))
          .map(g -> new DrawnGrid(g, first, first + table.size()));
    }

    /**
     * Whether the head can stand above this rule: right above it, and in columns by itself when a
     * second rule shows that it may as well stand below.
     */
    private boolean isHeadAbove() {
      boolean second = headEnd() > rule && headEnd() < end;
      return rule > free
          && run.get(rule).gap() == 0
          && (!second || Row.of(run.get(rule - 1)).pieces.size() > 1);
    }

    private boolean isSame(Line line) {
      return isRule(line) && Extents.of(stretches(line)).isSame(extents);
    }

    private boolean fits(int line) {
      return line < run.size()
          && (isSame(run.get(line)) || Row.cut(run.get(line), extents).isPresent());
    }

    /** Whether a line stands right under another one and fits. */
    private boolean follows(int line) {
      return fits(line) && run.get(line).gap() == 0;
    }

    /**
     * The last rule like this one. Behind a blank line, only one that ends a table is part of it.
     */
    private int lastRule() {
      int last = rule;
      boolean blank = false;
      for (int i = rule + 1; fits(i); i++) {
        blank |= run.get(i).gap() > 0;
        if (isSame(run.get(i))) {
          if (blank && follows(i + 1)) {
            return last;
          }
          last = i;
        }
      }
      return last;
    }

    /**
     * Index after the last line. Notes below are no rows, though they may fit under the labels;
     * rows may stand behind a blank line.
     */
    private int findEnd() {
      int end = paragraphEnd(last + 1, last + 1);
      int next = paragraphEnd(end, end + 1);
      while (last == rule && isClosed(end) && next > end && areRows(end, next)) {
        end = next;
        next = paragraphEnd(end, end + 1);
      }
      return end;
    }

    /** Index after the last line that fits, is no note, and from {@code second} on has no gap. */
    private int paragraphEnd(int first, int second) {
      int end = first;
      while (fits(end)
          && (end < second || run.get(end).gap() == 0)
          && !Signs.isNote(run.get(end).text())) {
        end++;
      }
      return end;
    }

    /**
     * Whether all lines up to the next blank one are rows of this table, one in several columns.
     */
    private boolean areRows(int first, int end) {
      boolean whole = end == run.size() || run.get(end).gap() > 0;
      List<Line> lines = run.subList(first, end);
      return whole
          && lines.stream().noneMatch(Ruled::isRule)
          && lines.stream().allMatch(this::isParted)
          && lines.stream().anyMatch(l -> Row.of(l).pieces.size() > 1);
    }

    /** Whether two blanks part the cells of a line; words of a sentence may fit by chance. */
    private boolean isParted(Line line) {
      int parted = Row.of(line).pieces.size();
      return Row.cut(line, extents).filter(r -> r.pieces.size() == parted).isPresent();
    }

    /** Nothing that is no note may stand right under the last line, if that is no rule. */
    private boolean isClosed(int end) {
      boolean ruled = last > rule && end == last + 1;
      return ruled
          || end == run.size()
          || run.get(end).gap() > 0
          || Signs.isNote(run.get(end).text());
    }

    /** The rule under the head where this one stands above it; this one where there is no head. */
    private int headEnd() {
      for (int i = rule + 1; i < last || (i == last && last + 1 < end); i++) {
        if (isSame(run.get(i))) {
          return i;
        }
      }
      return last > rule ? rule : end;
    }
  }
}
