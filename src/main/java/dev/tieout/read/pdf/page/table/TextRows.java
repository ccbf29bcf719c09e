package dev.tieout.read.pdf.page.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The step from lines to rows: a line of numbers is a row; a label over several lines belongs to
 * the row whose numbers stand nearest; the lines above the first numbers are the head, a row for
 * each level of spans. Without numbers a row begins where the first column has text.
 */
final class TextRows {
  /** A gap is tight against another when it is less than this part of it. */
  private static final double TIGHT = 0.6;

  private final List<PlacedLine> lines;
  private final List<List<PlacedLine>> rows = new ArrayList<>();

  private TextRows(List<PlacedLine> lines) {
    this.lines = lines;
  }

  /**
   * The lines of one band by row.
   *
   * @param head whether lines without numbers are a head, because other bands follow
   */
  static List<List<PlacedLine>> of(List<PlacedLine> lines, boolean head) {
    if (lines.size() < 2) {
      return lines.isEmpty() ? List.of() : List.of(lines);
    }
    TextRows text = new TextRows(lines);
    int body = text.firstFigures();
    if (body == lines.size()) {
      if (head) {
        text.head(lines.size());
      } else {
        text.byFirstColumn();
      }
    } else {
      body = text.withItsLabel(body);
      text.head(body);
      for (int i = body; i < lines.size(); i++) {
        text.body(i);
      }
    }
    return text.rows;
  }

  /**
   * Whether numbers stand under one another, so that lines are rows although no line parts them.
   */
  static boolean haveStackedFigures(List<PlacedLine> lines, int columns) {
    int stacked = 0;
    for (int column = 0; column < columns; column++) {
      int figures = 0;
      int words = 0;
      for (PlacedLine line : lines) {
        for (Placed placed : line.chunks()) {
          if (placed.from() == column && placed.to() == column) {
            figures += placed.chunk().isFigure() ? 1 : 0;
            words += placed.chunk().isFigureLike() ? 0 : 1;
          }
        }
      }
      stacked += words > 0 || figures < 2 ? 0 : figures - 1;
    }
    return stacked >= 2;
  }

  /** Whether a line has no numbers but years, and the next one with numbers has others. */
  static boolean isHeadOfYears(List<PlacedLine> lines, int i) {
    for (PlacedLine below : lines.subList(i + 1, lines.size())) {
      if (below.hasFigures()) {
        return lines.get(i).hasOnlyYears() && !below.hasOnlyYears();
      }
    }
    return false;
  }

  private int firstFigures() {
    int i = 0;
    while (i < lines.size() && (!lines.get(i).hasFigures() || isHeadOfYears(lines, i))) {
      i++;
    }
    return i;
  }

  /** Where the label of the first row begins: labels right above its numbers may be part of it. */
  private int withItsLabel(int body) {
    int from = body;
    while (from > 0 && lines.get(from - 1).isLabelOnly() && goesOnBelow(from - 1)) {
      from--;
    }
    return from;
  }

  private double gapBelow(int i) {
    return i + 1 < lines.size()
        ? lines.get(i + 1).box().top() - lines.get(i).box().bottom()
        : Double.MAX_VALUE;
  }

  private double gapAbove(int i) {
    return i > 0 ? gapBelow(i - 1) : Double.MAX_VALUE;
  }

  private void head(int to) {
    boolean level = true;
    boolean spans = false;
    for (int i = 0; i < to; i++) {
      boolean has = lines.get(i).hasSpan();
      level = level || (spans && !has) || isOverSingles(rows.get(rows.size() - 1), lines.get(i));
      if (level) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(lines.get(i));
      level = false;
      spans = has;
    }
  }

  /** Whether a text spans columns that have heads of their own above: their unit. */
  private static boolean isOverSingles(List<PlacedLine> above, PlacedLine line) {
    for (Placed wide : line.chunks()) {
      long singles =
          above.stream()
              .flatMap(l -> l.chunks().stream())
              .filter(p -> p.from() == p.to() && p.from() >= wide.from() && p.to() <= wide.to())
              .mapToInt(Placed::from)
              .distinct()
              .count();
      if (wide.to() > wide.from() && singles == wide.to() - wide.from() + 1) {
        return true;
      }
    }
    return false;
  }

  private void body(int i) {
    PlacedLine line = lines.get(i);
    boolean goesOn =
        line.hasFigures()
            ? i > 0 && isLabel(i - 1) && goesOnBelow(i - 1)
            : line.isLabelOnly() ? goesOnAbove(i) : !line.has(0) && !isLabel(i);
    if (goesOn && !rows.isEmpty()) {
      rows.get(rows.size() - 1).add(line);
    } else {
      rows.add(new ArrayList<>(List.of(line)));
    }
  }

  /** Whether a line is a label: in the first column, or before one that goes on with it below. */
  private boolean isLabel(int i) {
    PlacedLine line = lines.get(i);
    if (line.isLabelOnly() || i + 1 >= lines.size() || !line.isLateLabel()) {
      return line.isLabelOnly();
    }
    String next = lines.get(i + 1).at(line.chunks().get(0).from());
    return lines.get(i + 1).has(0)
        && Character.isUpperCase(line.first().codePointAt(0))
        && !next.isEmpty()
        && Character.isLowerCase(next.codePointAt(0));
  }

  /** Whether a label is the beginning of the row below. */
  private boolean goesOnBelow(int i) {
    if (i + 1 >= lines.size() || isGroup(i)) {
      return false;
    }
    if (lines.get(i).isLateLabel()) {
      return true;
    }
    if (goesOnAbove(i)) {
      return false;
    }
    PlacedLine next = lines.get(i + 1);
    return !next.has(0)
        || (gapBelow(i) < TIGHT * gapAbove(i) && i > 0)
        || Character.isLowerCase(next.first().codePointAt(0));
  }

  /**
   * Whether a label is the head of a group: it ends in a colon, or the two rows below it are
   * indented alike under it, where the second line of a label would be indented alone.
   */
  private boolean isGroup(int i) {
    PlacedLine line = lines.get(i);
    if (line.first().endsWith(":")) {
      return !Character.isLowerCase(line.first().codePointAt(0));
    }
    if (i + 2 >= lines.size() || !lines.get(i + 1).has(0) || !lines.get(i + 2).has(0)) {
      return false;
    }
    double left = lines.get(i + 1).left();
    double alike = line.box().height() / 4;
    return left > line.left() + alike
        && Math.abs(lines.get(i + 2).left() - left) < alike
        && lines.get(i + 1).hasFigures()
        && lines.get(i + 2).hasFigures()
        && !Character.isLowerCase(lines.get(i + 1).first().codePointAt(0));
  }

  /** Whether a label is the end of the row above. */
  private boolean goesOnAbove(int i) {
    if (i == 0 || isGroup(i) || (!lines.get(i - 1).has(0) && !lines.get(i - 1).hasFigures())) {
      return false;
    }
    int first = lines.get(i).first().codePointAt(0);
    return (gapAbove(i) < TIGHT * gapBelow(i) && gapBelow(i) < Double.MAX_VALUE)
        || Character.isLowerCase(first)
        || first == '(';
  }

  /** Rows of words: a clearly wider gap parts two, else a new one begins in the first column. */
  private void byFirstColumn() {
    double narrow = Double.MAX_VALUE;
    double wide = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      narrow = Math.min(narrow, gapBelow(i));
      wide = Math.max(wide, gapBelow(i));
    }
    double line = lines.get(0).box().height();
    boolean byGap = wide - narrow > 0.3 * line;
    for (int i = 0; i < lines.size(); i++) {
      boolean begins = byGap ? gapAbove(i) > (wide + narrow) / 2 : lines.get(i).has(0);
      if (begins || rows.isEmpty()) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(lines.get(i));
    }
  }
}
