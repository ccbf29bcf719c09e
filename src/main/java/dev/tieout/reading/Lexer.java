package dev.tieout.reading;

import dev.tieout.grid.Block;
import dev.tieout.grid.Cell;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import dev.tieout.source.Place;
import dev.tieout.source.TextPlace;
import dev.tieout.value.Folding;
import java.util.ArrayList;
import java.util.List;

/** From a flow to atoms, whatever shape the report came in. */
final class Lexer {
  /** A run of empty lines that is longer is no row of empty cells. */
  private static final int MOST_BLANKS = 15;

  /** A line of text that is longer is no cell. */
  private static final int LONGEST_CELL = 12;

  /**
   * One short line in so many, right under another, shows that no empty line is needed between
   * cells.
   */
  private static final int CLOSE_SHARE = 5;

  private final List<Atom> atoms = new ArrayList<>();
  private final boolean blankLinesAreCells;
  private final PipeFrames frames;
  private int block;

  /** Whether there is a cell that no pipe has ended yet. */
  private boolean pending;

  private Lexer(Flow flow) {
    this.blankLinesAreCells = blankLinesAreCells(flow);
    this.frames = new PipeFrames(flow);
  }

  static List<Atom> atoms(Flow flow) {
    Lexer lexer = new Lexer(flow);
    for (Block each : flow.blocks()) {
      if (each instanceof Grid grid) {
        lexer.grid(grid);
      } else if (each instanceof Line line) {
        lexer.line(line);
      }
      lexer.block++;
    }
    return lexer.atoms;
  }

  /**
   * Whether short lines follow each other without an empty line so often that an empty line is a
   * cell. Where empty lines part the cells, hardly any do.
   */
  private static boolean blankLinesAreCells(Flow flow) {
    int close = 0;
    int apart = 0;
    for (Line line : flow.lines()) {
      if (line.text().length() <= LONGEST_CELL) {
        close += line.gap() == 0 ? 1 : 0;
        apart += line.gap() > 0 ? 1 : 0;
      }
    }
    return close * CLOSE_SHARE > close + apart;
  }

  private void grid(Grid grid) {
    int row = -1;
    for (Cell cell : grid.cells()) {
      Boundary before = cell.row() == row ? Boundary.CELL : Boundary.ROW;
      row = cell.row();
      if (Folding.isBlank(cell.text())) {
        atoms.add(new Atom(Atom.Kind.BLANK, cell.text(), cell.place(), before, -1, spot(cell, 0)));
      } else {
        cell(cell, before);
      }
    }
  }

  /** A cell without digits is one atom, blanks and all; one with digits may hold several. */
  private void cell(Cell cell, Boundary before) {
    String text = cell.text();
    List<Runs.Run> whole = Runs.of(text.strip());
    if (whole.size() == 1) {
      atoms.add(new Atom(whole.get(0).kind(), text, cell.place(), before, -1, spot(cell, 0)));
      return;
    }
    Boundary next = before;
    for (int[] piece : pieces(text, 0, text.length())) {
      for (Runs.Run run : Runs.of(text.substring(piece[0], piece[1]))) {
        int start = piece[0] + run.start();
        String part = text.substring(start, piece[0] + run.end());
        Boundary boundary = run.start() > 0 ? Boundary.GLUED : next;
        Atom made = new Atom(run.kind(), part, cell.place(), boundary, -1, spot(cell, start));
        atoms.add(run.kind() == Atom.Kind.NUMBER ? made.visible() : made);
        next = Boundary.CELL;
      }
    }
  }

  private Atom.Spot spot(Cell cell, int offset) {
    return new Atom.Spot(block, cell.row(), cell.column(), cell.columnSpan(), offset);
  }

  private void line(Line line) {
    String text = line.text();
    LineAtoms made = new LineAtoms(line, block, blankLinesAreCells ? 0 : line.gap());
    if (PipeLine.isRule(text)) {
      return;
    }
    blanks(line.gap(), line.place());
    if (PipeLine.isOneCell(text)) {
      cellLine(made, text);
    } else {
      fields(made, text);
      pending = false;
    }
    atoms.addAll(made.atoms);
  }

  /** Where a cell has a line of its own, an empty line is an empty cell. */
  private void blanks(int gap, Place place) {
    for (int i = 0; blankLinesAreCells && i < Math.min(gap, MOST_BLANKS); i++) {
      atoms.add(blank(place));
      pending = true;
    }
  }

  private static Atom blank(Place place) {
    Atom.Spot spot = new Atom.Spot(-1, -1, -1, 1, 0);
    return new Atom(Atom.Kind.PERHAPS_BLANK, "", place, Boundary.ROW, 0, spot);
  }

  /**
   * A line with at most one cell and one pipe: the pipe ends the cell before it, or an empty one.
   */
  private void cellLine(LineAtoms made, String text) {
    int pipe = PipeLine.pipe(text);
    boolean leads = pipe >= 0 && text.substring(0, pipe).isBlank();
    if (leads) {
      endCell(made);
    }
    int atomsBefore = made.atoms.size();
    pieces(
        made, text, new int[] {leads ? pipe + 1 : 0, pipe < 0 || leads ? text.length() : pipe}, -1);
    pending |= made.atoms.size() > atomsBefore;
    if (pipe >= 0 && !leads) {
      endCell(made);
    }
  }

  private void endCell(LineAtoms made) {
    if (!pending) {
      made.add(Atom.Kind.PERHAPS_BLANK, new int[] {0, 0}, Boundary.CELL, -1);
    }
    pending = false;
  }

  private void fields(LineAtoms made, String text) {
    List<int[]> fields = PipeLine.fields(text, frames.of(block));
    for (int f = 0; f < fields.size(); f++) {
      int column = fields.size() > 1 ? f : -1;
      int before = made.atoms.size();
      pieces(made, text, fields.get(f), column);
      if (made.atoms.size() == before && column >= 0) {
        int at = fields.get(f)[0];
        made.add(Atom.Kind.PERHAPS_BLANK, new int[] {at, at}, Boundary.CELL, column);
      }
    }
  }

  private static void pieces(LineAtoms made, String text, int[] field, int column) {
    boolean glued = false;
    boolean inRow = false;
    for (int[] piece : pieces(text, field[0], field[1])) {
      for (Runs.Run run : Runs.of(text.substring(piece[0], piece[1]), inRow)) {
        glued |= run.start() > 0;
        inRow = glued && run.kind() != Atom.Kind.WORDS;
        Boundary boundary = run.start() > 0 ? Boundary.GLUED : Boundary.CELL;
        int[] range = {piece[0] + run.start(), piece[0] + run.end()};
        made.add(run.kind(), range, boundary, column);
      }
    }
  }

  /**
   * The stretches without blanks between two indices. What takes no room parts none, but no stretch
   * begins or ends with it.
   */
  private static List<int[]> pieces(String text, int from, int to) {
    List<int[]> pieces = new ArrayList<>();
    int start = -1;
    int end = from;
    for (int i = from; i <= to; i++) {
      boolean blank = i == to || Folding.isBlank(text.charAt(i));
      boolean parts = i == to || (blank && !Folding.isZeroWidth(text.charAt(i)));
      if (!blank) {
        start = start < 0 ? i : start;
        end = i + 1;
      } else if (parts && start >= 0) {
        pieces.add(new int[] {start, end});
        start = -1;
      }
    }
    return pieces;
  }

  /** Gathers the atoms of one line. */
  private static final class LineAtoms {
    private final Line line;
    private final int block;
    private final int firstGap;
    private final List<Atom> atoms = new ArrayList<>();

    LineAtoms(Line line, int block, int firstGap) {
      this.line = line;
      this.block = block;
      this.firstGap = firstGap;
    }

    void add(Atom.Kind kind, int[] range, Boundary boundary, int column) {
      Boundary before = atoms.isEmpty() ? Boundary.ROW : boundary;
      int gap = atoms.isEmpty() ? firstGap : -1;
      Atom.Spot spot = new Atom.Spot(block, -1, column, 1, range[0]);
      String text = line.text().substring(range[0], range[1]);
      Atom made = new Atom(kind, text, place(line.place(), range[0]), before, gap, spot);
      atoms.add(kind == Atom.Kind.NUMBER ? made.visible() : made);
    }

    private Place place(Place at, int start) {
      if (at instanceof TextPlace text) {
        int points = line.text().codePointCount(0, start);
        return new TextPlace(text.line(), text.column() + points);
      }
      return at;
    }
  }
}
