/**
 * What one page of a PDF shows, in points from its upper left corner: glyphs and ink, found in one
 * pass over its content stream by {@link dev.tieout.read.pdf.page.PageScanner}, and the words and
 * lines that the glyphs make.
 */
@NullMarked
package dev.tieout.read.pdf.page;

import org.jspecify.annotations.NullMarked;
