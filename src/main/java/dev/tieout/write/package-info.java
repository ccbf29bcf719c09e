/** One file for each output. Everything is written to a temporary file and moved. */
@NullMarked
package dev.tieout.write;

import org.jspecify.annotations.NullMarked;
