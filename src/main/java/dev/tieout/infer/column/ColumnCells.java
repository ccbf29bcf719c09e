package dev.tieout.infer.column;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import dev.tieout.value.Amount;
import dev.tieout.value.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The cells of one column below the head: numbers, and whether there is anything else.
 *
 * @param texts texts that state something
 * @param tokens their numbers; fewer than texts when some are words
 * @param signs signs for nothing, and blanks of other kinds than the empty text
 */
record ColumnCells(List<String> texts, List<Token> tokens, List<String> signs) {
  /** Signs of statistical offices for a value that is not known, not shown or not there. */
  private static final Set<String> MISSING = Set.of(".", "..", "...", "…", "……", "n.a.", "N.A.");

  static ColumnCells of(Grid grid, int column, int head) {
    ColumnCells cells = new ColumnCells(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int r = head; r < grid.rows(); r++) {
      int row = r;
      Optional<Cell> cell = grid.at(r, column).filter(c -> c.row() == row && c.column() == column);
      cell.ifPresent(c -> cells.add(c.text()));
    }
    return cells;
  }

  private void add(String text) {
    if (statesNothing(text)) {
      if (!text.isEmpty()) {
        signs.add(text);
      }
      return;
    }
    texts.add(text);
    Token.of(text).ifPresent(tokens::add);
  }

  /** Whether a cell is blank or has a sign that there is no value. */
  static boolean statesNothing(String text) {
    Amount.Kind kind = Numerals.parse(text).kind();
    return kind == Amount.Kind.BLANK
        || kind == Amount.Kind.NOT_APPLICABLE
        || MISSING.contains(text.strip());
  }

  /** Whether all cells that state something state numbers. */
  boolean areNumbers() {
    return !tokens.isEmpty() && tokens.size() == texts.size();
  }

  List<String> cores() {
    return tokens.stream().map(Token::core).toList();
  }
}
