package dev.tieout.generate.damage;

import dev.tieout.form.Slot;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.truth.Dice;
import java.util.HashSet;
import java.util.Set;

/** What flattening does to a report. {@code docs/generator.md} describes each. */
public enum DamageKind {
  /** Nothing. */
  NONE(Needs.NOTHING, (report, dice) -> report),

  /** One cell lost. */
  LOST_1(Needs.NOTHING, LostCells.anywhere(1)),
  /** Two cells lost, anywhere. */
  LOST_2(Needs.NOTHING, LostCells.anywhere(2)),
  /** Three cells lost, anywhere. */
  LOST_3(Needs.NOTHING, LostCells.anywhere(3)),
  /** Four cells lost, anywhere. */
  LOST_4(Needs.NOTHING, LostCells.anywhere(4)),
  /** Two cells of one row lost. */
  LOST_2_IN_ROW(Needs.NOTHING, LostCells.inRow(2)),
  /** Three cells of one row lost. */
  LOST_3_IN_ROW(Needs.NOTHING, LostCells.inRow(3)),
  /** Four cells of one row lost. */
  LOST_4_IN_ROW(Needs.NOTHING, LostCells.inRow(4)),
  /** One to four cells of the total column and the total rows lost. */
  LOST_IN_TOTALS(Needs.NOTHING, LostCells.inTotals()),
  /** Every cell that shows 0 lost. */
  ZEROS_REMOVED(Needs.ZEROS, LostCells::zeros),
  /** One to three rows lost, labels and all. */
  ROWS_LOST(Needs.NOTHING, LostLines::rows),
  /** The values of one to three rows lost; their labels stay. */
  ROW_VALUES_LOST(Needs.NOTHING, LostLines::rowValues),
  /** A column lost, head and all. */
  COLUMN_LOST(Needs.NOTHING, LostLines::column),
  /** The values of a column lost; its head stays. */
  COLUMN_VALUES_LOST(Needs.NOTHING, LostLines::columnValues),
  /** Of a table that a page break parts, one half lost. */
  HALF_LOST(Needs.NOTHING, LostLines::half),

  /** Four in ten row labels lost. */
  LABELS_SOME(Needs.NOTHING, LostLabels::some),
  /** All labels of sub-items lost, so that their rows follow the group's label unnamed. */
  LABELS_ALL(Needs.NOTHING, LostLabels::subItems),
  /** All labels of sub-items and two cells lost. */
  LABELS_ALL_LOST_2(Needs.NOTHING, LostLabels::subItemsAndTwoCells),
  /** The column heads lost. */
  HEAD_LOST(Needs.NOTHING, LostLines::head),

  /** The column heads once more in the middle, as after a page break. */
  HEAD_REPEATED(Needs.NOTHING, Added::head),
  /** Page numbers between rows. */
  PAGE_NUMBERS(Needs.NOTHING, Added::pageNumbers),
  /** The report's title between rows, as at the head of a page. */
  RUNNING_HEADS(Needs.NOTHING, Added::runningHeads),
  /** Note marks behind figures and labels, and their notes under the table. */
  NOTE_MARKS(Needs.NOTHING, Added::noteMarks),
  /** One to three rows twice. */
  ROWS_DUPLICATED(Needs.NOTHING, Added::rows),
  /** The first sub-item's values also beside the label of its group. */
  GROUP_ECHOED(Needs.GROUP_LINES, Added::echoes),

  /** Two neighbouring figures in one cell. */
  CELLS_GLUED(Needs.CELLS, RunTogether::cells),
  /** All figures of a row in one cell. */
  ROW_GLUED(Needs.CELLS, RunTogether::row),
  /** A label and its first figure in one cell. */
  LABEL_GLUED(Needs.CELLS, RunTogether::label),

  /** The empty cells of each row behind the filled ones. */
  BLANKS_PUSHED(Needs.BLANKS, Misplaced::blanks),
  /** From some row on, every figure one column further right. */
  SHIFTED_FROM_ROW(Needs.BLANK_CELLS, Misplaced::fromRow),
  /** Two tables line by line. */
  INTERLEAVED(Needs.ROW_LINES, Misplaced::interleaved),

  /** Every text that occurred before removed: beyond repair. */
  REPEATS_REMOVED(Needs.CELLS, Repeats::removed),

  /** Columns in another order than on the form, with their heads. */
  COLUMNS_EXCHANGED(Needs.CELLS, Columns::exchanged),
  /** Two neighbouring columns in one cell in every row. */
  COLUMNS_GLUED(Needs.FIGURES, Columns::glued);

  private final Needs needs;
  private final Doing doing;

  DamageKind(Needs needs, Doing doing) {
    this.needs = needs;
    this.doing = doing;
  }

  /** What a text must have for a damage to show in it. */
  public enum Needs {
    NOTHING,
    /** A body that writes its zeros as 0. */
    ZEROS,
    /** Cells that are kept apart. */
    CELLS,
    /** The same, and a body that leaves no cell empty. */
    FIGURES,
    /** Cells that are kept apart even when they are empty. */
    BLANK_CELLS,
    /** The same, and a body that writes its zeros as empty cells. */
    BLANKS,
    /** A line for each row. */
    ROW_LINES,
    /** Labels of groups on lines of their own. */
    GROUP_LINES
  }

  /** How a damage is done. */
  interface Doing {
    PrintedReport to(PrintedReport report, Dice dice);
  }

  /** What a text must have for it to show. */
  public Needs needs() {
    return needs;
  }

  /** Whether it is about whole columns; such reports come in a plan of their own. */
  public boolean isArrangement() {
    return this == COLUMNS_EXCHANGED || this == COLUMNS_GLUED;
  }

  /** Damages a report. */
  public Damaged to(PrintedReport report, Dice dice) {
    PrintedReport left = doing.to(report, dice);
    Set<Slot> gone = new HashSet<>(report.slots().toList());
    left.slots().forEach(gone::remove);
    return new Damaged(left, gone);
  }
}
