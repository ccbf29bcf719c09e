package dev.tieout.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.generate.Scenario;
import dev.tieout.generate.damage.DamageKind;
import dev.tieout.generate.render.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One damaged report for each cause of figures that once came out wrong with nothing said. */
final class OnceSilentTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "zeros and blanks changed places, 1000708, LINES, SHIFTED_FROM_ROW, true",
    "zeros and blanks of a small table, 1502941, LINES, LABELS_ALL_LOST_2, false",
    "a published error was read as a lost cell, 1000137, PIPE_PADDED, GROUP_ECHOED, true",
    "sums told the places in a row published wrong, 1500082, PIPE_BEFORE, LOST_2, true",
    "a total one cell before its own, 1500067, PIPE_PLAIN, COLUMN_VALUES_LOST, true",
    "lost totals of items, 1500957, PIPE_PADDED, LOST_IN_TOTALS, true",
    "a row of totals lost its figures, 1501393, PIPE_PADDED, ROW_VALUES_LOST, false",
    "a row of another table read into a small one, 1002393, TABS, INTERLEAVED, false",
    "blanks where repeated cells were removed, 1001446, PIPE_PADDED, REPEATS_REMOVED, false",
    "an amount cut into a count and an amount, 1502345, HTML_CLEAN, REPEATS_REMOVED, false",
    "a lost figure of a row beside others on its line, 1501049, TABS, LOST_4, true",
    "a run cut by the sum of its row alone, 1001979, GLUED, LOST_2, true",
    "a published 16 was cut into a 1 and a 6, 1002026, GLUED, LOST_1, true",
    "totals moved up into the last column of items, 4101351, PIPE_PLAIN, COLUMN_VALUES_LOST, false",
    "00 was taken for one zero and 670 for 67 and 0, 4100182, BLANKS, CELLS_GLUED, true",
    "the only total of a row stands in another column, 3101207, PIPE_PADDED, ROWS_DUPLICATED, true",
    "a published 11 was cut into a 1 and a 1, 4100471, PIPE_BEFORE, LOST_1, true",
    "a published 22 of a run was cut into a 2 and a 2, 3101046, GLUED, LOST_IN_TOTALS, true",
    "a published 40 was cut into a 4 and a 0, 8501107, HTML_LAYOUT, LOST_2, true",
    "half of the totals of items were lost, 7400957, PIPE_PADDED, LOST_IN_TOTALS, false",
    "a total beside printed zeros stands in another column, 8500045, PIPE_PLAIN, LOST_2_IN_ROW, true",
    "the cells of a table on one line moved up, 7401104, TABS, LOST_2, false",
    "00 beside an empty cell was two zeros, 7401264, PIPE_PADDED, CELLS_GLUED, false",
    "a lost figure in a row of blanks, 8500938, PIPE_BEFORE, LOST_2, true",
    "totals and items moved up into other columns, 8501189, PIPE_PADDED, COLUMN_VALUES_LOST, true",
    "totals and zeros moved up into other columns, 501000276, TABS, COLUMN_VALUES_LOST, false",
    "another whole report with other empty zeros in two tables, 541000402, PIPE_PLAIN, LOST_3, false",
    "a blank row lost its figures beside an error, 7400307, PIPE_PLAIN, ROW_VALUES_LOST, true",
    "figures before the title of a table were taken for its own, 22300847, PIPE_LINES, LABELS_SOME, false",
    "a table before another shared its last head, 22301984, LINES, LABELS_SOME, true",
    "a spanning label left one field less, 22301055, PIPE_PADDED, RUNNING_HEADS, false",
    "all totals moved into the last column of items, 35700067, PIPE_PLAIN, COLUMN_VALUES_LOST, true",
    "a table that lost its heads fits the other edition, 35701969, LINES, REPEATS_REMOVED, false",
    "a count of fees became an amount, 10700354, BLOCKS, REPEATS_REMOVED, true",
    "shared labels passed for tables side by side, 10700914, BLOCKS, ZEROS_REMOVED, false",
    "digits of a row without sums beside removed zeros, 10700766, GLUED, ZEROS_REMOVED, false",
    "totals of a table on one line came out blank, 9701098, PIPE_PADDED, LOST_4, false",
    "all tables came out blank and the text states a number, 67600620, PIPE_PLAIN, REPEATS_REMOVED, false",
    "a total moved before its lost item, 67600838, PIPE_PLAIN, LOST_1, false",
    "zeros behind a lost total on their line, 67601255, PIPE_PADDED, LOST_3, true",
    "zeros beside a lost figure that a sum misses, 67601845, PIPE_PADDED, LOST_4_IN_ROW, true",
    "a published 10 was cut over the end of a row, 92300986, CELL_PIPE, LOST_4, true",
    "tables came out blank of which all zeros were removed, 92301581, ROW_LEFTOVER, ZEROS_REMOVED, false",
    "totals left blank in a small table alone, 33100853, PIPE_LINES, OWN_ROW, true",
    "two lost cells moved a line and made totals items, 114000869, TABS, LABELS_ALL_LOST_2, false",
    "a page's end moved lines of which sums tell but one, 252000240, PIPE_PADDED, PAGE_NUMBERS, false",
    "the last total lost behind the one total before it, 701000474, PIPE_PADDED, LABELS_ALL_LOST_2, false",
  })
  void nothingIsSilentlyWrongAnyMore(
      String cause, long seed, Shape shape, DamageKind damage, boolean error) {
    Score score = Scorer.standard(new Scenario(seed, shape, damage, error));
    assertEquals(0, score.count(Outcome.SILENTLY_WRONG), () -> cause + ": " + score.faults());
  }
}
