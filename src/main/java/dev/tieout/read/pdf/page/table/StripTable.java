package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import dev.tieout.read.pdf.page.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the columns and rows of a strip by its text, and which cells span several. */
final class StripTable {
  private final Strip strip;
  private final Measure measure;
  private final List<List<ChunkLine>> lines = new ArrayList<>();
  private final List<Double> columns;
  private final List<Double> rows = new ArrayList<>();
  private final List<List<Placed>> placed = new ArrayList<>();
  private final Map<Box, Integer> claims = new HashMap<>();
  private final int[] firstRow;

  private StripTable(Strip strip, TableText text, Measure measure) {
    this.strip = strip;
    this.measure = measure;
    for (List<TextLine> cell : text.lines()) {
      lines.add(ChunkLine.cut(cell, measure));
    }
    List<Double> found = StripColumns.of(strip, lines, measure);
    columns = strip.isOpen() && recut(found) ? StripColumns.of(strip, lines, measure) : found;
    firstRow = new int[strip.frame().rows().size()];
  }

  /** The table of a strip; lines that bound all of its columns and rows leave it as it is. */
  static TableText of(Strip strip, Measure measure) {
    TableText text = TableText.of(strip.frame(), strip.frame(), strip.glyphs());
    StripTable table = new StripTable(strip, text, measure);
    if (!strip.isOpen() && !table.isFiner()) {
      return text;
    }
    List<Double> bands = strip.frame().rows();
    table.rows.add(bands.get(0));
    for (int band = 0; band + 1 < bands.size(); band++) {
      table.band(band, bands.get(band + 1));
    }
    TableFrame frame = table.frame();
    return TableText.of(frame, new Dealer(frame, strip.frame(), table.claims), strip.glyphs());
  }

  /** Cuts chunks that run over several columns, where their words stand in line with these. */
  private boolean recut(List<Double> found) {
    boolean changed = false;
    Recut recut = new Recut(found, lines, measure);
    for (List<ChunkLine> cell : lines) {
      for (int i = 0; i < cell.size(); i++) {
        ChunkLine line = recut.cut(cell.get(i));
        changed |= line.chunks().size() > cell.get(i).chunks().size();
        cell.set(i, line);
      }
    }
    return changed;
  }

  private boolean isFiner() {
    boolean finer = columns.size() > strip.frame().columns().size() || isSpread();
    for (int band = 0; band + 1 < strip.frame().rows().size() && !finer; band++) {
      finer = TextRows.haveStackedFigures(across(band), columns.size() - 1);
    }
    return finer;
  }

  /** Whether cells over several columns hold numbers side by side, because no line parts them. */
  private boolean isSpread() {
    int spread = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean wide = strip.frame().cells().get(i).columnSpan() > 1;
      spread += wide && lines.get(i).stream().anyMatch(StripTable::isSpread) ? 1 : 0;
    }
    return spread > 1;
  }

  private static boolean isSpread(ChunkLine line) {
    return line.chunks().size() > 1 && line.hasFigures();
  }

  private void band(int band, double bottom) {
    firstRow[band] = placed.size();
    List<PlacedLine> across = across(band);
    boolean single = !strip.isOpen() && !TextRows.haveStackedFigures(across, columns.size() - 1);
    int bands = strip.frame().rows().size() - 1;
    List<List<PlacedLine>> groups =
        single || across.isEmpty() ? List.of(across) : TextRows.of(across, band == 0 && bands > 1);
    for (int i = 0; i < groups.size(); i++) {
      List<Placed> row = new ArrayList<>();
      groups.get(i).forEach(l -> row.addAll(l.chunks()));
      placed.add(row);
      rows.add(i + 1 < groups.size() ? between(groups.get(i), groups.get(i + 1)) : bottom);
    }
    firstRow[band + 1] = placed.size();
  }

  private static double between(List<PlacedLine> above, List<PlacedLine> below) {
    double bottom = above.stream().mapToDouble(l -> l.box().bottom()).max().orElseThrow();
    double top = below.stream().mapToDouble(l -> l.box().top()).min().orElseThrow();
    return (bottom + top) / 2;
  }

  /** The lines across all cells of one band that are not higher than it. */
  private List<PlacedLine> across(int band) {
    List<Placed> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      CellFrame cell = strip.frame().cells().get(i);
      if (cell.row() == band && cell.rowSpan() == 1) {
        for (ChunkLine line : lines.get(i)) {
          line.chunks().forEach(c -> all.add(place(c, cell, line)));
        }
      }
    }
    all.sort(Comparator.comparingDouble(p -> p.chunk().box().centreY()));
    List<PlacedLine> across = new ArrayList<>();
    List<Placed> open = new ArrayList<>();
    for (Placed next : all) {
      if (!open.isEmpty() && !sameLine(open.get(0).chunk().box(), next.chunk().box())) {
        across.add(line(open));
        open = new ArrayList<>();
      }
      open.add(next);
    }
    if (!open.isEmpty()) {
      across.add(line(open));
    }
    return HeadSpans.widen(across, columns, strip.rulings());
  }

  private static boolean sameLine(Box a, Box b) {
    return Math.abs(a.centreY() - b.centreY()) < 0.4 * Math.min(a.height(), b.height());
  }

  private PlacedLine line(List<Placed> chunks) {
    List<Placed> sorted = new ArrayList<>(chunks);
    sorted.sort(Comparator.comparingDouble(p -> p.chunk().box().left()));
    return new PlacedLine(apart(sorted));
  }

  /** Two neighbours that reach into one column share at the border nearest to the gap. */
  private List<Placed> apart(List<Placed> line) {
    List<Placed> out = new ArrayList<>();
    for (Placed next : line) {
      int last = out.size() - 1;
      if (last < 0 || out.get(last).to() < next.from()) {
        out.add(next);
        continue;
      }
      Placed before = out.get(last);
      double gap = (before.chunk().box().right() + next.chunk().box().left()) / 2;
      int border = -1;
      for (int c = before.from() + 1; c <= next.to(); c++) {
        boolean nearer =
            border < 0 || Math.abs(columns.get(c) - gap) < Math.abs(columns.get(border) - gap);
        border = nearer ? c : border;
      }
      if (border < 0) {
        out.add(next);
      } else {
        out.set(last, new Placed(before.chunk(), before.from(), Math.min(before.to(), border - 1)));
        out.add(new Placed(next.chunk(), Math.max(next.from(), border), next.to()));
      }
    }
    return out;
  }

  private Placed place(Chunk chunk, CellFrame cell, ChunkLine line) {
    int left = columns.indexOf(strip.frame().columns().get(cell.column()));
    int right = columns.indexOf(strip.frame().columns().get(cell.column() + cell.columnSpan()));
    if (cell.columnSpan() > 1 && line.chunks().size() == 1 && !isSpread()) {
      return new Placed(chunk, left, right - 1);
    }
    int from = left;
    while (from + 1 < right && columns.get(from + 1) < chunk.box().left() + slack(chunk)) {
      from++;
    }
    int to = right - 1;
    while (to > from && columns.get(to) > chunk.box().right() - slack(chunk)) {
      to--;
    }
    return new Placed(chunk, from, to);
  }

  /** How far a chunk may reach over a border without being in the column behind it. */
  private double slack(Chunk chunk) {
    return Math.min(measure.charWidth(), chunk.box().width() / 3);
  }

  private TableFrame frame() {
    List<CellFrame> cells = new ArrayList<>();
    for (int row = 0; row < placed.size(); row++) {
      row(row, cells);
    }
    return new TableFrame(strip.box(), columns, rows, cells);
  }

  private void row(int row, List<CellFrame> cells) {
    int[] end = new int[columns.size() - 1];
    for (int c = 0; c < end.length; c++) {
      end[c] = c;
    }
    for (Placed p : placed.get(row)) {
      for (int c = p.from(); c <= p.to(); c++) {
        end[c] = Math.max(end[c], p.to());
      }
    }
    int column = 0;
    while (column < end.length) {
      int last = column;
      for (int c = column; c <= last; c++) {
        last = Math.max(last, end[c]);
      }
      if (!tall(row, column, cells)) {
        claim(row, column, last, cells.size());
        cells.add(cell(row, column, 1, last - column + 1));
      }
      column = last + 1;
    }
  }

  /** The words placed in some columns of a row are of one cell. */
  private void claim(int row, int from, int to, int cell) {
    for (Placed p : placed.get(row)) {
      if (p.from() >= from && p.to() <= to) {
        p.chunk().words().forEach(w -> claims.put(w.box(), cell));
      }
    }
  }

  /** Whether a position belongs to a cell that lines bound over several bands. */
  private boolean tall(int row, int column, List<CellFrame> cells) {
    double x = (columns.get(column) + columns.get(column + 1)) / 2;
    double y = (rows.get(row) + rows.get(row + 1)) / 2;
    for (CellFrame cell : strip.frame().cells()) {
      if (cell.rowSpan() > 1 && cell.box().holds(x, y)) {
        int left = columns.indexOf(strip.frame().columns().get(cell.column()));
        int right = columns.indexOf(strip.frame().columns().get(cell.column() + cell.columnSpan()));
        int top = firstRow[cell.row()];
        if (row == top && column == left) {
          cells.add(cell(row, column, firstRow[cell.row() + cell.rowSpan()] - top, right - left));
        }
        return true;
      }
    }
    return false;
  }

  private CellFrame cell(int row, int column, int rowSpan, int columnSpan) {
    Box box =
        new Box(
            columns.get(column),
            rows.get(row),
            columns.get(column + columnSpan),
            rows.get(row + rowSpan));
    return new CellFrame(row, column, rowSpan, columnSpan, box, true);
  }
}
