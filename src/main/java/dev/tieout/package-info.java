/**
 * The library's door: {@link dev.tieout.Tieout} turns a report into an {@link
 * dev.tieout.Extraction}.
 */
@NullMarked
package dev.tieout;

import org.jspecify.annotations.NullMarked;
