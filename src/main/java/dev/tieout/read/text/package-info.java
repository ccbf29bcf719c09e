/**
 * Reads plain text, most often a web page that was flattened. Start with {@link
 * dev.tieout.read.text.TextReader}.
 */
@NullMarked
package dev.tieout.read.text;

import org.jspecify.annotations.NullMarked;
