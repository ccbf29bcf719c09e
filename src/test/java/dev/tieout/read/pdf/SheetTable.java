package dev.tieout.read.pdf;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import dev.tieout.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** One table of a sheet: first its texts, then where they stand. */
final class SheetTable {
  private final Sheet sheet;
  private final Press press;
  private final Random random;
  private final double left;
  private final double top;
  private final double pitch;
  private final double gap;
  private final int columns;
  private final List<List<String>> heads = new ArrayList<>();
  private final List<List<String>> labels = new ArrayList<>();
  private final List<List<String>> body = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private final double[] from;
  private final double[] to;
  private final int shift;
  private final double stub;
  private final List<Double> lines = new ArrayList<>();
  private int row;
  private double y;

  SheetTable(Sheet sheet, double left, double top) {
    this.sheet = sheet;
    press = sheet.press();
    random = sheet.random();
    this.left = left;
    this.top = top;
    pitch = press.size * (1.15 + random.nextInt(4) / 10.0);
    gap = press.size * (has(Trait.TIGHT) ? 0.3 : has(Trait.WIDE) ? 3 : 1 + random.nextInt(5) / 5.0);
    shift = has(Trait.LINE_NUMBERS) ? 1 : 0;
    stub = left + shift * 2.5 * press.size;
    boolean narrow = has(Trait.PROSE_BESIDE) || has(Trait.TWINS);
    columns = narrow ? 2 : 2 + random.nextInt(4) + (has(Trait.SPANNER) ? 1 : 0);
    from = new double[columns + 2];
    to = new double[columns + 2];
    fill();
    place();
  }

  private void add(int column, int span, String text) {
    cells.add(Sheet.cell(row, column + shift, span, text));
  }

  private boolean has(Trait trait) {
    return sheet.has(trait);
  }

  private boolean remarks() {
    return has(Trait.REMARKS) || has(Trait.WRAPPED_WORDS);
  }

  private int width() {
    return columns + 1 + (remarks() ? 1 : 0);
  }

  double right() {
    return to[width() - 1];
  }

  Grid grid() {
    return new Grid(row, width() + shift, cells, Place.none());
  }

  private void fill() {
    for (int c = 0; c < columns; c++) {
      String head = SheetWords.HEADS.get((c * 2 + random.nextInt(2)) % SheetWords.HEADS.size());
      heads.add(has(Trait.TALL_HEAD) && c % 2 == 0 ? List.of("Annual", head) : List.of(head));
    }
    int rows = has(Trait.LONG) ? 24 + random.nextInt(9) : 4 + random.nextInt(9);
    int[] magnitude = random.ints(columns, 10, 1 << 17).toArray();
    for (int r = 0; r < rows; r++) {
      String label = label(r);
      if (has(Trait.GROUPS) && r % 4 == 1) {
        labels.add(List.of(has(Trait.GAPS) ? label : label + ":"));
        body.add(List.of());
      } else {
        boolean hangs = has(Trait.HANGING) && r % 3 == 1;
        labels.add(hangs ? List.of(label + ", not elsewhere", "classified") : List.of(label));
        List<String> values = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
          values.add(value(magnitude[c], c));
        }
        body.add(values);
      }
    }
  }

  private String label(int r) {
    String label = SheetWords.LABELS.get((r * 3 + random.nextInt(3)) % SheetWords.LABELS.size());
    String mark = has(Trait.SLASH_MARKS) && r % 4 == 2 ? " 1/" : "";
    return (has(Trait.YEARS) ? Integer.toString(1981 + r) : label) + mark;
  }

  private String value(int magnitude, int column) {
    int lot = random.nextInt(10);
    if (has(Trait.BLANKS) && lot == 0) {
      return "";
    }
    if (has(Trait.SIGNS) && lot < 4) {
      return List.of("-", "(NA)", "(X)", "-12.4").get(lot);
    }
    int number = 1 + random.nextInt(magnitude);
    String text =
        column % 3 == 2
            ? String.format(Locale.ROOT, "%.1f", number % 1000 / 10.0)
            : String.format(Locale.ROOT, "%,d", number);
    if (has(Trait.BRACKETS) && lot % 3 == 0) {
      return "(" + text + ")";
    }
    return has(Trait.MARKS) && lot > 7 ? text + "r" : text;
  }

  /** How far a number reaches over the side that the others are set to. */
  private double hanging(String text) {
    return text.startsWith("(") && Character.isDigit(text.charAt(1))
        ? press.width(")")
        : text.endsWith("r") ? press.width("r") : 0;
  }

  private void place() {
    from[0] = stub;
    double widest = 0;
    for (int r = 0; r < labels.size(); r++) {
      for (String line : labels.get(r)) {
        widest = Math.max(widest, press.width(line) + indent(r) + 2);
      }
    }
    to[0] = stub + widest + (has(Trait.LEADERS) ? 3 * press.size : 0);
    for (int c = 0; c < columns; c++) {
      double wide = 0;
      for (String head : heads.get(c)) {
        wide = Math.max(wide, press.width(head));
      }
      for (List<String> values : body) {
        wide = Math.max(wide, values.isEmpty() ? 0 : press.width(values.get(c)));
      }
      from[c + 1] =
          to[c]
              + gap
              + (has(Trait.BRACKETS) || has(Trait.MARKS) ? press.size / 2 : 0)
              + (has(Trait.DOLLARS) ? press.size : 0)
              + (has(Trait.PERCENTS) ? press.size : 0);
      to[c + 1] = from[c + 1] + wide;
    }
    from[columns + 1] = to[columns] + gap + (has(Trait.PERCENTS) ? press.size : 0);
    to[columns + 1] = from[columns + 1] + press.width("see the notes");
  }

  private double indent(int r) {
    if (has(Trait.DEEP)) {
      return List.of(0, 1, 2, 3, 2).get(r % 5) * press.size;
    }
    return has(Trait.GROUPS) && !body.get(r).isEmpty() && r > 1 ? press.size : 0;
  }

  /** Draws it; the answer is the height below it. */
  double draw() {
    y = top + press.size;
    caption();
    if (has(Trait.BOOK_RULED)) {
      press.line(left, right(), y - press.size * 1.1);
    }
    double upper = y;
    head();
    if (has(Trait.BOOK_RULED) || has(Trait.HEAD_RULED)) {
      press.line(left, right(), y - pitch + press.size * 0.35);
      y += press.size * 0.3;
    }
    unitRow();
    for (int r = 0; r < labels.size(); r++) {
      y += has(Trait.GAPS) && r > 0 && body.get(r).isEmpty() ? pitch / 2 : 0;
      lines.add(y);
      sumLine(r);
      row(r);
      y += has(Trait.GAPS) && r % 5 == 4 ? pitch / 2 : 0;
    }
    rulings(upper);
    if (has(Trait.BOOK_RULED)) {
      press.line(left, right(), y - pitch + press.size * 0.35);
      y += press.size * 0.3;
    }
    notes();
    return y;
  }

  private void sumLine(int r) {
    if (has(Trait.SUM_LINES) && r == labels.size() - 1) {
      for (int c = 1; c <= columns; c++) {
        press.line(from[c], to[c], y - press.size);
      }
    }
  }

  /** Lines between columns, and those around cells, from the top of the head. */
  private void rulings(double upper) {
    double up = upper - press.size * 1.1;
    double down = y - pitch + press.size * 0.35;
    boolean boxed = has(Trait.BOXED);
    if (boxed || has(Trait.UPRIGHTS)) {
      for (int c = 0; c + 1 < width(); c++) {
        press.upright((to[c] + from[c + 1]) / 2, up, down);
      }
      if (shift > 0) {
        press.upright(stub - press.size / 3, up, down);
      }
    }
    if (boxed) {
      press.upright(left - 2, up, down);
      press.upright(right() + press.size, up, down);
      lines.forEach(
          at -> press.line(left - 2, right() + press.size, at - pitch + press.size * 0.35));
      press.line(left - 2, right() + press.size, up);
      press.line(left - 2, right() + press.size, down);
    }
  }

  private void caption() {
    if (has(Trait.CONTINUED)) {
      press.left(
          left, y, "Table 3.\u2014Employment and earnings of persons on payrolls by industry,");
      y += pitch;
      press.left(left + 2 * press.size, y, "2009 and 2010\u2014Continued");
      y += 1.6 * pitch;
    } else if (has(Trait.CAPTION)) {
      press.middle((left + right()) / 2, y, "Table " + (1 + random.nextInt(20)) + ". Employment");
      y += pitch;
      press.middle((left + right()) / 2, y, "[In thousands]");
      y += 1.6 * pitch;
    }
  }

  private void notes() {
    if (has(Trait.NOTES_NEAR)) {
      press.left(left, y, "r Revised. Detail may not add to totals because of rounding, 2009.");
      y += pitch;
    }
    if (has(Trait.NOTES)) {
      y += 0.4 * press.size;
      for (String note :
          List.of(
              "1 Includes other trades, not shown separately.",
              "NOTE: Data may not add to 1,000.")) {
        press.left(left, y, note);
        y += pitch;
      }
    }
  }

  private void head() {
    if (has(Trait.SPANNER) && columns > 2) {
      boolean all = random.nextBoolean();
      spanner(all ? 1 : 2, all ? columns : 3);
      if (!all && columns > 4) {
        spanner(4, 5);
      }
      row++;
      y += pitch;
    }
    int tall = heads.stream().mapToInt(List::size).max().orElse(1);
    double last = y + (tall - 1) * pitch;
    if (!has(Trait.NO_STUB_HEAD)) {
      press.left(stub, last, "Industry");
      add(0, 1, "Industry");
    }
    for (int c = 0; c < columns; c++) {
      List<String> lines = heads.get(c);
      for (int i = 0; i < lines.size(); i++) {
        double at = last - (lines.size() - 1 - i) * pitch;
        if (has(Trait.CENTRED)) {
          press.middle((from[c + 1] + to[c + 1]) / 2, at, lines.get(i));
        } else {
          press.right(to[c + 1], at, lines.get(i));
        }
      }
      add(c + 1, 1, String.join("", lines));
    }
    if (remarks()) {
      press.left(from[columns + 1], last, "Remarks");
      add(columns + 1, 1, "Remarks");
    }
    if (shift > 0) {
      press.left(left, last, "Line");
      add(-1, 1, "Line");
    }
    row++;
    y = last + pitch;
  }

  private void unitRow() {
    if (has(Trait.UNIT_ROW)) {
      press.middle((from[1] + to[columns]) / 2, y, "Millions of dollars");
      add(1, columns, "Millions of dollars");
      row++;
      y += pitch;
    }
  }

  private void spanner(int first, int last) {
    String text = SheetWords.SPANNERS.get(random.nextInt(SheetWords.SPANNERS.size()));
    press.middle((from[first] + to[last]) / 2, y, text);
    add(first, last - first + 1, text);
    if (has(Trait.SPANNER_RULED)) {
      press.line(from[first], to[last], y + press.size * 0.3);
    }
  }

  private void row(int r) {
    List<String> lines = labels.get(r);
    if (has(Trait.SHADED) && r % 2 == 0) {
      press.grey(
          left - 2,
          y - press.size,
          right() + 2,
          y + (lines.size() - 1) * pitch + pitch - press.size);
    }
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      double x = stub + indent(r) + (i > 0 ? press.size : 0);
      String dots = i == lines.size() - 1 && !body.get(r).isEmpty() ? leaders(x, lines.get(i)) : "";
      press.left(x, y, lines.get(i) + dots);
      label.append(lines.get(i)).append(dots);
      y += i + 1 < lines.size() ? pitch : 0;
    }
    if (has(Trait.RAISED_MARKS) && !has(Trait.LEADERS) && r % 4 == 3) {
      String end = lines.get(lines.size() - 1);
      double x = stub + indent(r) + (lines.size() > 1 ? press.size : 0);
      press.raised(x + press.width(end), y, "1");
      label.append(Character.isDigit(end.charAt(end.length() - 1)) ? '\u00b9' : '1');
    }
    add(0, 1, label.toString());
    if (shift > 0) {
      press.left(left, y, Integer.toString(r + 1));
      add(-1, 1, Integer.toString(r + 1));
    }
    values(r);
    y += pitch;
    row++;
  }

  private void values(int r) {
    List<String> values = body.get(r);
    for (int c = 0; c < values.size(); c++) {
      String text = values.get(c);
      press.right(to[c + 1] + hanging(text), y, text);
      boolean money = has(Trait.DOLLARS) && !text.isEmpty() && (r == 0 || r == labels.size() - 1);
      if (money) {
        press.left(from[c + 1] - press.size, y, "$");
      }
      if (!text.isEmpty()) {
        boolean percent = has(Trait.PERCENTS) && c % 3 == 2 && r == 0 && hanging(text) == 0;
        if (percent) {
          press.left(to[c + 1] + press.size / 2, y, "%");
        }
        add(c + 1, 1, (money ? "$" : "") + text + (percent ? "%" : ""));
      }
    }
    if (remarks() && !values.isEmpty()) {
      remark(r);
    }
  }

  private void remark(int r) {
    String text = r % 2 == 0 ? "see the notes" : "revised";
    press.left(from[columns + 1], y, text);
    if (has(Trait.WRAPPED_WORDS) && r % 2 == 0) {
      y += pitch;
      press.left(from[columns + 1], y, "on rounding");
      text += "on rounding";
    }
    add(columns + 1, 1, text);
  }

  private String leaders(double x, String label) {
    StringBuilder dots = new StringBuilder();
    while (has(Trait.LEADERS) && x + press.width(label + dots + ".") < to[0]) {
      dots.append('.');
    }
    return dots.toString();
  }
}
