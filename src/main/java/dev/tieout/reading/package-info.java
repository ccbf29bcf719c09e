/**
 * From lines and grids to slots of a form: tokens are anchored on labels and aligned to the rows of
 * the form, whatever shape the report came in. Start with {@link dev.tieout.reading.Aligner}.
 */
@NullMarked
package dev.tieout.reading;

import org.jspecify.annotations.NullMarked;
