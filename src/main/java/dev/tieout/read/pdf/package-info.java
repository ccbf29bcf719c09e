/**
 * Reads PDF: glyphs, rulings, cells, grids, each a step of its own. Start with {@link
 * dev.tieout.read.pdf.PdfReader}.
 */
@NullMarked
package dev.tieout.read.pdf;

import org.jspecify.annotations.NullMarked;
