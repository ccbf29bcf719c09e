/**
 * From a raw table to the ties that its own numbers, labels and layout show: sums, shares, averages
 * and growth rates that nobody has laid down in a form. {@link dev.tieout.infer.TieFinder} is the
 * entry.
 *
 * <p>A tie is looked for along <em>lines</em>: rows that add up in each column, or columns that add
 * up in each row. What repeats over many positions of a line is evidence; a single coincidence is
 * none.
 */
@NullMarked
package dev.tieout.infer;

import org.jspecify.annotations.NullMarked;
