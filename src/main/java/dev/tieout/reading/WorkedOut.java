package dev.tieout.reading;

import dev.tieout.reading.TableReader.Way;

/**
 * A way to read a table with every lost cell worked out that the ties of the whole table leave one
 * figure for: two ways that differ in which of equal cells they suppose lost say the same.
 *
 * @param way the way
 * @param values the values of all slots, printed row by printed row
 */
record WorkedOut(Way way, long[] values) {

  static WorkedOut of(Way way) {
    long[] values = way.joint().values().clone();
    Completion.completeAll(TableTies.all(way.table()), values);
    return new WorkedOut(way, values);
  }

  /** What a cell says, as of a {@link Part}. */
  Object identity(int r, int c) {
    int index = c;
    for (PrintedRow row : way.table().rows().subList(0, r)) {
      index += row.size();
    }
    Part part = way.joint().rows().get(r).parts().get(c);
    return part.identity(values[index], way.rows().get(r).zeroSign());
  }
}
