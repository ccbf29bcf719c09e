/**
 * One file for each output. {@link dev.tieout.write.ReportOutputs} holds the list of them; {@link
 * dev.tieout.write.OutputFolder} sees to it that an output is there whole or not at all.
 */
@NullMarked
package dev.tieout.write;

import org.jspecify.annotations.NullMarked;
