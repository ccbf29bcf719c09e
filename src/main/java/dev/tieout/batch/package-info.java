/**
 * Many reports at once: {@link dev.tieout.batch.Inputs} finds and names them, {@link
 * dev.tieout.batch.Batch} works through them on all cores and hands on the results in the order of
 * their names.
 */
@NullMarked
package dev.tieout.batch;

import org.jspecify.annotations.NullMarked;
