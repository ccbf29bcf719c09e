/**
 * What the columns of a table without a form hold: {@link dev.tieout.infer.column.TableSchema}
 * tells the rows of the head, and of each column its type, unit and style of numbers. A column that
 * could be read in two ways is one of texts.
 */
@NullMarked
package dev.tieout.infer.column;

import org.jspecify.annotations.NullMarked;
