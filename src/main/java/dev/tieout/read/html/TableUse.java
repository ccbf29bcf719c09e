package dev.tieout.read.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells tables of data from tables that only lay out a page. Whatever is decided, no text is lost
 * and none is doubled: the content of a layout table becomes lines and grids of the report itself.
 *
 * <ul>
 *   <li>{@code role="presentation"} or {@code "none"}: layout, the page says so;
 *   <li>one cell that holds several lines or a table: layout, a frame;
 *   <li>tables of data in its cells: layout, unless it has two rows or more and at least four plain
 *       cells for each such cell;
 *   <li>an article (four paragraphs or more, 200 characters or more) in a cell of a single row or
 *       column, or of a table of at most four cells: layout.
 * </ul>
 */
final class TableUse {
  private static final Set<String> LAYOUT_ROLES = Set.of("presentation", "none");
  private static final int PLAIN_FOR_EACH_NESTED = 4;
  private static final int FEW_CELLS = 4;
  private static final int ARTICLE_PARAGRAPHS = 4;
  private static final int ARTICLE_LENGTH = 200;

  private final TableDraft table;
  private final List<CellDraft> cells;
  private final long rows;

  private TableUse(TableDraft table) {
    this.table = table;
    this.cells = table.cells().toList();
    this.rows = table.rows().filter(r -> !r.isEmpty()).count();
  }

  static boolean isLayout(TableDraft table) {
    TableUse use = new TableUse(table);
    return use.saysSo() || use.isFrame() || use.holdsTables() || use.holdsArticle();
  }

  private boolean saysSo() {
    return LAYOUT_ROLES.contains(table.element.attr("role").strip().toLowerCase(Locale.ROOT));
  }

  private boolean isFrame() {
    return cells.size() == 1
        && (cells.get(0).pieces.size() > 1 || !cells.get(0).tables().isEmpty());
  }

  private boolean holdsTables() {
    long nested = cells.stream().filter(c -> !c.tables().isEmpty()).count();
    if (nested == 0) {
      return false;
    }
    long plain = cells.stream().filter(c -> !c.isBlank()).count() - nested;
    return rows < 2 || plain < PLAIN_FOR_EACH_NESTED * nested;
  }

  private boolean holdsArticle() {
    boolean narrow = rows == 1 || cells.size() == rows || cells.size() <= FEW_CELLS;
    return narrow && cells.stream().anyMatch(TableUse::isArticle);
  }

  private static boolean isArticle(CellDraft cell) {
    return cell.pieces.size() >= ARTICLE_PARAGRAPHS && cell.text().length() >= ARTICLE_LENGTH;
  }
}
