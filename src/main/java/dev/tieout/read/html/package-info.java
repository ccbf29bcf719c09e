/**
 * Reads HTML, as web editors, Word and WPS leave it. Start with {@link
 * dev.tieout.read.html.HtmlReader}.
 *
 * <p>The bytes become text; its tags are trimmed to what is read of them and marked with their
 * lines ({@code TagTrimmer}); jsoup makes the page of it; one walk over the page ({@code
 * PageWalker}) tells an {@code Assembly} what is shown, which gathers lines and tables; at its end
 * each table is told to be data or layout ({@code TableUse}) and becomes a grid, or the lines and
 * grids that it holds ({@code TableFinisher}).
 */
@NullMarked
package dev.tieout.read.html;

import org.jspecify.annotations.NullMarked;
