package dev.tieout.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.generate.Scenario;
import dev.tieout.generate.damage.DamageKind;
import dev.tieout.generate.render.Shape;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One damaged report for each cause of published errors that once were not told. */
final class OnceUntoldTest {
  private static final ErrorScore TOLD = new ErrorScore(true, true, true);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "the figure was left out and its cell lost instead, 1000179, BLANKS, LOST_2",
    "a figure was left out of one row and lost in the next, 1000018, LINES, HEAD_REPEATED",
    "the same of rows without labels, 1000113, PIPE_PADDED, LABELS_SOME",
    "the row's total made a figure of a lost zero, 1000850, PIPE_BEFORE, LOST_3",
    "a wrong total stood in the place of the last item, 1001258, PIPE_PLAIN, LOST_3",
    "which column was lost stayed open and so did each sum, 1000386, BLOCKS, COLUMN_VALUES_LOST",
    "the same with a total of several in the same column, 1001797, CELL_PIPE, COLUMN_VALUES_LOST",
    "where the row lost a cell stayed open, 1000423, PIPE_LINES, LABELS_ALL",
    "cuts that differ in an empty cell crowded out the whole rows, 1002792, CELL_PIPE, LABELS_SOME",
    "so did cuts with a figure too many, 1000474, PIPE_PADDED, LABELS_ALL_LOST_2",
    "a lost column where nothing parts figures, 1002851, GLUED, COLUMN_VALUES_LOST",
    "a row twice with blanks elsewhere, 1000579, GLUED, ROWS_DUPLICATED",
    "a digit too many that two figures may have, 1002841, GLUED, HEAD_REPEATED",
    "the total went to the other table, 1001023, HTML_CLEAN, INTERLEAVED",
    "the same before the last row, 1002727, HTML_WPS, INTERLEAVED",
    "the same below the other table, 1002852, HTML_LAYOUT, INTERLEAVED",
    "empty lines hid that tables alternate, 1001145, BLANKS, INTERLEAVED",
    "so did empty lines of pipes, 1001942, PIPE_PLAIN, INTERLEAVED",
    "a separator left over made room for the total, 1000763, PIPE_LINES, LOST_4_IN_ROW",
    "the last figure passed for one of the next row, 1001925, PIPE_LINES, LOST_3",
    "the same between lines, 1002573, LINES, LOST_4",
    "empty cells beside groups moved all rows, 1001585, HTML_WPS, LABELS_ALL_LOST_2",
    "the same with a stale total, 1002441, HTML_WPS, LABELS_ALL_LOST_2",
    "lines without labels began nowhere, 1001761, TABS, LABELS_SOME",
    "two figures side by side passed for a lost and a stray one, 1001406, PIPE_BEFORE, LABELS_ALL",
    "the table's last figure passed for one behind it, 701000545, LINES, LOST_1",
    "the same with an empty cell before it, 701000092, HTML_CLEAN, LOST_1",
    "rows that stood twice with their groups hid all others, 701001207, PIPE_PADDED, ROWS_DUPLICATED",
    "a head behind a group's empty cells hid all rows below, 701000837, HTML_LAYOUT, HEAD_REPEATED",
    "a figure was cut for its zeros and one was left out, 701001396, HTML_CLEAN, LABELS_ALL_LOST_2",
    "where rows end no label told and one sum did not, 1001013, GLUED, LABELS_ALL",
    "the same of large figures, 252000585, GLUED, LABELS_ALL",
    "the same where the row had lost a figure, 611000217, GLUED, LABELS_ALL_LOST_2",
    "no label stood before the first rows, 252001244, GLUED, LABELS_SOME",
    "rows that could not be read weighed nothing, 631000035, GLUED, LOST_4",
    "the same of the last row, 631000216, GLUED, ROW_VALUES_LOST",
    "rows added up in no way and weighed nothing, 1001929, GLUED, LABELS_ALL_LOST_2",
    "what the lost column held did not add up, 1001082, GLUED, COLUMN_LOST",
    "each border in a row that is one cell weighed as one damage, 252000686, LINES, ROW_GLUED",
    "the total passed for a figure behind the table, 601000040, HTML_WPS, LOST_1",
    "a label and its figure stood in each column it spans, 601000180, PIPE_PLAIN, LABEL_GLUED",
    "empty fields of a repeated head passed for cells, 621000285, TABS, HEAD_REPEATED",
    "a figure was cut in two and another left out, 334000059, ROW_LEFTOVER, CELLS_GLUED",
    "two rows that add up are enough, 1001853, TABS, ZEROS_REMOVED",
    "totals left at 0 weighed more than rows of another edition, 741000080, PIPE_PADDED, NONE",
    "changes below 0 hid page numbers between dashes, 781000979, GLUED, PAGE_NUMBERS",
    "too many readings shared the sum of a whole row, 1000385, ROW_LEFTOVER, LOST_3_IN_ROW",
    "the same of two rows, 1001361, HTML_WPS, LOST_4",
  })
  void theWrongFigureIsTheFirstSuspect(String cause, long seed, Shape shape, DamageKind damage) {
    Score score = Scorer.standard(new Scenario(seed, shape, damage, true));
    assertEquals(Optional.of(TOLD), score.error(), cause);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "zeros left that may stand anywhere, 252000297, ROW_LEFTOVER, ZEROS_REMOVED",
  })
  void theWrongFigureIsAmongTheSuspects(String cause, long seed, Shape shape, DamageKind damage) {
    Score score = Scorer.standard(new Scenario(seed, shape, damage, true));
    assertEquals(Optional.of(true), score.error().map(ErrorScore::among), cause);
  }
}
