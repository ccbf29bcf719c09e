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
  private final List<Atom> atoms = new ArrayList<>();
  private int block;

  private Lexer() {}

  static List<Atom> atoms(Flow flow) {
    Lexer lexer = new Lexer();
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
        atoms.add(new Atom(run.kind(), part, cell.place(), boundary, -1, spot(cell, start)));
        next = Boundary.CELL;
      }
    }
  }

  private Atom.Spot spot(Cell cell, int offset) {
    return new Atom.Spot(block, cell.row(), cell.column(), cell.columnSpan(), offset);
  }

  private void line(Line line) {
    LineAtoms made = new LineAtoms(line, block);
    String text = line.text();
    if (PipeLine.isRule(text)) {
      return;
    }
    List<int[]> fields = PipeLine.fields(text);
    for (int[] field : fields) {
      List<int[]> pieces = pieces(text, field[0], field[1]);
      if (pieces.isEmpty() && fields.size() > 1) {
        made.add(Atom.Kind.PERHAPS_BLANK, field[0], field[0], Boundary.CELL);
      }
      for (int[] piece : pieces) {
        for (Runs.Run run : Runs.of(text.substring(piece[0], piece[1]))) {
          Boundary boundary = run.start() > 0 ? Boundary.GLUED : Boundary.CELL;
          made.add(run.kind(), piece[0] + run.start(), piece[0] + run.end(), boundary);
        }
      }
    }
    atoms.addAll(made.atoms);
  }

  /** The stretches without blanks between two indices. */
  private static List<int[]> pieces(String text, int from, int to) {
    List<int[]> pieces = new ArrayList<>();
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean blank = i == to || Folding.isBlank(text.charAt(i));
      if (!blank && start < 0) {
        start = i;
      } else if (blank && start >= 0) {
        pieces.add(new int[] {start, i});
        start = -1;
      }
    }
    return pieces;
  }

  /** Gathers the atoms of one line. */
  private static final class LineAtoms {
    private final Line line;
    private final int block;
    private final List<Atom> atoms = new ArrayList<>();

    LineAtoms(Line line, int block) {
      this.line = line;
      this.block = block;
    }

    void add(Atom.Kind kind, int start, int end, Boundary boundary) {
      Boundary before = atoms.isEmpty() ? Boundary.ROW : boundary;
      int gap = atoms.isEmpty() ? line.gap() : -1;
      Atom.Spot spot = new Atom.Spot(block, -1, -1, 1, start);
      String text = line.text().substring(start, end);
      atoms.add(new Atom(kind, text, place(line.place(), start), before, gap, spot));
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
