/**
 * Reads HTML, as web editors, Word and WPS leave it. Start with {@link
 * dev.tieout.read.html.HtmlReader}.
 */
@NullMarked
package dev.tieout.read.html;

import org.jspecify.annotations.NullMarked;
