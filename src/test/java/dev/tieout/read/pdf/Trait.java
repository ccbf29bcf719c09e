package dev.tieout.read.pdf;

/** What a drawn table of a statistical report may look like. */
enum Trait {
  /** A line under the head only. */
  HEAD_RULED,
  /** Lines above and below the head and below the last row. */
  BOOK_RULED,
  /** Dots from the label to the first number. */
  LEADERS,
  /**
   * Currency signs at the left of their columns, far from the numbers, in the first and last row.
   */
  DOLLARS,
  /** Labels over two lines, the second indented. */
  HANGING,
  /** Rows without numbers under which others are indented. */
  GROUPS,
  /** Every other row on a bar of grey. */
  SHADED,
  /** A head over several columns. */
  SPANNER,
  /** A line under that head. */
  SPANNER_RULED,
  /** Heads over two lines. */
  TALL_HEAD,
  /** Numbers in brackets, signs for missing ones. */
  SIGNS,
  /** Cells left empty. */
  BLANKS,
  /** A number and a title above. */
  CAPTION,
  /** Notes and a source below. */
  NOTES,
  /** Columns as close as words. */
  TIGHT,
  /** Columns at tab stops far apart. */
  WIDE,
  /** Prose above and below. */
  PROSE,
  /** The table stands in the left column of a page, prose in the right one. */
  PROSE_BESIDE,
  /** Two tables side by side. */
  TWINS,
  /** A last column of words. */
  REMARKS,
  /** No blanks are drawn between words, as by typesetters that move the pen. */
  UNSPACED,
  /** Every text ends in a blank, as of word processors. */
  TRAILING,
  /** Negative numbers in brackets that hang over the right side of their column. */
  BRACKETS,
  /** Letters that hang over the right side of their column: revised, preliminary. */
  MARKS,
  /** Labels indented by up to three levels, all rows with numbers. */
  DEEP,
  /** Years as labels, from the earliest. */
  YEARS,
  /** A first column that numbers the lines. */
  LINE_NUMBERS,
  /** Half a line left free after every fifth row. */
  GAPS,
  /** Heads in the middle of their columns. */
  CENTRED,
  /** A row under the head, over all numbers, that tells their unit. */
  UNIT_ROW,
  /** Lines between the columns, the outer sides open. */
  UPRIGHTS,
  /** Lines around every cell. */
  BOXED,
  /** A short line above the last number of each column. */
  SUM_LINES,
  /** A note right under the last row. */
  NOTES_NEAR,
  /** As many rows as a page holds. */
  LONG,
  /** A second table of other columns below. */
  STACKED,
  /** The page stands on its side. */
  LANDSCAPE,
  /** Small raised numbers after some labels. */
  RAISED_MARKS,
  /** Numbers with a slash after some labels, as older reports mark notes. */
  SLASH_MARKS,
  /** Signs for per cent apart from their numbers, in the first row. */
  PERCENTS,
  /** Nothing stands above the labels. */
  NO_STUB_HEAD,
  /** A last column of words, over two lines in every other row. */
  WRAPPED_WORDS,
  /** A long title over two lines that says that the table continues. */
  CONTINUED,
  /** A list with bullets below. */
  BULLETS,
  /** A chart beside, with numbers along its axes. */
  CHART;

  /** Those that came last: other ones are drawn of the seeds that were there before. */
  static final Trait FIRST_LATER = RAISED_MARKS;
}
