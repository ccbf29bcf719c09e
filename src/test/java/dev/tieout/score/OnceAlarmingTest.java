package dev.tieout.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tieout.generate.Scenario;
import dev.tieout.generate.damage.DamageKind;
import dev.tieout.generate.render.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One damaged report for each cause of alarms about reports that were published without error. */
final class OnceAlarmingTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a figure in an empty cell of a blank column, 1000022, TABS, LOST_3",
    "a total in the place of an item, 1000594, PIPE_PLAIN, LOST_3_IN_ROW",
    "a total of a blank column, 1002887, TABS, LOST_2_IN_ROW",
    "figures of many readings put together, 1001846, PIPE_PLAIN, SHIFTED_FROM_ROW",
    "sums beyond repair of a table without its zeros, 1002281, TABS, ZEROS_REMOVED",
    "a cell lost between glued figures, 1001598, GLUED, LOST_1",
    "a column lost where nothing parts figures, 1001938, GLUED, COLUMN_LOST",
    "the same with all heads there, 1001995, GLUED, COLUMN_VALUES_LOST",
    "page numbers right behind figures, 1000979, GLUED, PAGE_NUMBERS",
    "the same between dashes, 1000551, GLUED, PAGE_NUMBERS",
    "a group's row twice with blanks elsewhere, 1001456, GLUED, GROUP_ECHOED",
    "a zero lost behind a figure that ends with one, 1000267, GLUED, LOST_2",
    "a cell lost before a total of two digits, 1002026, GLUED, LOST_1",
    "the empty cell of a lost label for a figure, 1000968, HTML_CLEAN, LABELS_ALL_LOST_2",
    "the same in the place of a lost 0, 1002252, HTML_CLEAN, LABELS_ALL_LOST_2",
    "the empty cells beside a group for its first row, 1001000, HTML_WPS, LABELS_ALL",
    "the same with lost cells, 1001585, HTML_WPS, LABELS_ALL_LOST_2",
    "separators left over beside a group, 1002842, ROW_LEFTOVER, LABELS_ALL_LOST_2",
    "another of many rows that nothing parts, 1001434, PIPE_BEFORE, LABELS_ALL_LOST_2",
    "the same in two groups, 1001862, PIPE_BEFORE, LABELS_ALL_LOST_2",
    "the field of a row's label behind its group, 1002912, TABS, LABELS_ALL",
    "a misspelt label for that of another row, 1000528, HTML_WPS, GROUP_ECHOED",
    "a page number beside a cell over many rows, 1000703, HTML_CLEAN, PAGE_NUMBERS",
    "the same beside a head that runs out of the table, 721000612, HTML_LAYOUT, PAGE_NUMBERS",
    "a row filled up behind a lost cell, 252000773, PIPE_PLAIN, LOST_2",
    "the same in two rows, 334000345, PIPE_PLAIN, LOST_2",
    "the same in three rows, 334000193, TABS, LOST_4",
    "the same with a figure lost besides, 252000926, PIPE_PLAIN, LOST_4_IN_ROW",
    "the same in few rows with totals, 252000133, PIPE_PADDED, LOST_4_IN_ROW",
    "the same in a row of three rows, 334000150, PIPE_BEFORE, LABELS_ALL_LOST_2",
    "the same in a report without its zeros, 252001252, PIPE_PLAIN, ZEROS_REMOVED",
    "a row twice beside a moved label, 334000038, PIPE_PLAIN, ROWS_DUPLICATED",
    "the same in a table without totals, 252000779, PIPE_PADDED, ROWS_DUPLICATED",
    "figures that end behind all others, 252000134, PIPE_PLAIN, SHIFTED_FROM_ROW",
    "the head again behind empty cells of a group, 252000358, PIPE_PLAIN, HEAD_REPEATED",
    "one page number right behind a figure, 252000551, GLUED, PAGE_NUMBERS",
    "page numbers behind rows of empty cells, 334000390, PIPE_PLAIN, PAGE_NUMBERS",
    "two cells lost before a comma, 252000789, GLUED, LOST_2_IN_ROW",
    "a group's row twice and a blank behind its label, 252001028, GLUED, GROUP_ECHOED",
    "a change in the place of a lost count, 252000338, GLUED, ZEROS_REMOVED",
    "labels among those of another table, 501000234, PIPE_PADDED, INTERLEAVED",
    "a row in one cell beside empty ones, 521000033, TABS, ROW_GLUED",
    "a long figure lost where nothing parts them, 531000190, GLUED, LOST_IN_TOTALS",
    "four cells lost where nothing parts them, 551000264, GLUED, LOST_4_IN_ROW",
    "figures that end behind all others beside few totals, 561000134, PIPE_PLAIN, SHIFTED_FROM_ROW",
    "the same of a small body, 561000434, PIPE_PADDED, SHIFTED_FROM_ROW",
    "more readings than can be compared, 561000419, PIPE_LINES, LABELS_SOME",
    "figures in fields of their own passed for runs of digits, 721000141, TABS, ZEROS_REMOVED",
    "the same of figures in cells, 761001065, HTML_LAYOUT, REPEATS_REMOVED",
  })
  void whatTheDamageMayHaveDoneIsNoError(String cause, long seed, Shape shape, DamageKind damage) {
    Score score = Scorer.standard(new Scenario(seed, shape, damage, false));
    assertFalse(score.criesWolf(), cause);
    assertEquals(0, score.count(Outcome.SILENTLY_WRONG), "but it is said");
  }
}
