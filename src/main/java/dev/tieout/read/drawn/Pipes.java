package dev.tieout.read.drawn;

import dev.tieout.grid.DrawnGrid;
import dev.tieout.grid.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tables whose fields are parted by pipes: those of Markdown, and plain ones. */
final class Pipes implements Shape {
  /**
   * GitHub Flavored Markdown: "The delimiter row consists of cells whose only content are hyphens
   * (-), and optionally, a leading or trailing colon (:), or both".
   */
  private static final Pattern DELIMITERS =
      Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*+:?-++:?\\s*+){0,1000}+\\|?\\s*");

  /** So many rows in step are no accident where no figures speak for a table. */
  private static final int FEWEST_WITHOUT_FRAME = 3;

  @Override
  public boolean isPart(Line line) {
    return line.text().chars().anyMatch(Strokes::isDown);
  }

  @Override
  public List<DrawnGrid> read(List<Line> run) {
    for (int i = 1; i < run.size(); i++) {
      if (isDelimiters(run.get(i)) && isHead(run, i)) {
        return markdown(run, i - 1).stream().toList();
      }
    }
    return plain(run).stream().toList();
  }

  private static boolean isDelimiters(Line line) {
    return line.text().indexOf('-') >= 0 && DELIMITERS.matcher(line.text()).matches();
  }

  /** "The header row must match the delimiter row in the number of cells." */
  private static boolean isHead(List<Line> run, int delimiters) {
    int width = fields(run.get(delimiters), true).size();
    return width > 1 && fields(run.get(delimiters - 1), true).size() == width;
  }

  private static Optional<DrawnGrid> markdown(List<Line> run, int head) {
    Sheet sheet = new Sheet();
    int row = 0;
    for (int i = head; i < run.size(); i++) {
      if (i != head + 1) {
        List<Piece> fields = fields(run.get(i), true);
        for (int c = 0; c < fields.size(); c++) {
          Piece field = fields.get(c);
          String text = field.text().replace("\\|", "|");
          sheet.put(Sheet.position(row, c), text, field.line(), field.from());
        }
        row++;
      }
    }
    return sheet.grid(run.get(head)).map(g -> new DrawnGrid(g, head, run.size()));
  }

  /** The fields of a line, without the empty ones outside of its frame. */
  private static List<Piece> fields(Line line, boolean framed) {
    List<Piece> fields = Fields.of(line, Strokes::isDown);
    int from = framed && fields.size() > 1 && fields.get(0).isEmpty() ? 1 : 0;
    int last = fields.size() - 1;
    int to = framed && last > from && fields.get(last).isEmpty() ? last : last + 1;
    return fields.subList(from, to);
  }

  private static Optional<DrawnGrid> plain(List<Line> run) {
    List<Line> lines = run.stream().filter(l -> !Strokes.isRule(l.text())).toList();
    boolean framed = lines.stream().allMatch(l -> isFramed(l.text().strip()));
    List<List<Piece>> rows = new ArrayList<>();
    lines.forEach(l -> rows.add(fields(l, framed)));
    boolean even = rows.stream().map(List::size).distinct().count() == 1;
    boolean table = framed ? Fields.areInStep(rows) : even && isTable(rows);
    if (!table || rows.size() < 2 || Signs.areCode(lines)) {
      return Optional.empty();
    }
    return Fields.sheet(rows).grid(run.get(0)).map(g -> new DrawnGrid(g, 0, run.size()));
  }

  private static boolean isFramed(String text) {
    return text.length() > 1
        && Strokes.isDown(text.charAt(0))
        && Strokes.isDown(text.charAt(text.length() - 1));
  }

  /** Without a frame, pipes may part the links of a page or the commands of a script. */
  private static boolean isTable(List<List<Piece>> rows) {
    return rows.size() >= FEWEST_WITHOUT_FRAME && Fields.hasFigures(rows, 1, rows.get(0).size());
  }
}
