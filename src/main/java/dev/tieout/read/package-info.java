/**
 * From bytes to a {@link dev.tieout.grid.Flow}. Each input format is one folder with one {@link
 * dev.tieout.read.FormatReader}; a reader that does not know the bytes answers "not mine" by value.
 * Formats that are text get theirs from {@link dev.tieout.read.SourceText}.
 */
@NullMarked
package dev.tieout.read;

import org.jspecify.annotations.NullMarked;
