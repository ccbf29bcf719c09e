/**
 * What a report says, typed: {@link dev.tieout.record.Figure} is one slot, {@link
 * dev.tieout.record.ReportRecord} all figures read from one report.
 */
@NullMarked
package dev.tieout.record;

import org.jspecify.annotations.NullMarked;
