/**
 * The leaf: from the text of one cell to a number, its unit, or the reason why it is none. Start
 * with {@link dev.tieout.value.Numerals}.
 */
@NullMarked
package dev.tieout.value;

import org.jspecify.annotations.NullMarked;
