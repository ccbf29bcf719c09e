/** Reads CSV: {@link dev.tieout.read.csv.CsvReader} makes one grid of a file. */
@NullMarked
package dev.tieout.read.csv;

import org.jspecify.annotations.NullMarked;
