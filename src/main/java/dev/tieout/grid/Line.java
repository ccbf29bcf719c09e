package dev.tieout.grid;

import dev.tieout.source.Place;

/**
 * A line of text outside of any table: a physical line of plain text, a paragraph of HTML, a line
 * of a PDF page.
 *
 * @param text the text, untouched: blanks, tabs and pipes are evidence
 * @param gap how many blank lines stand before it: empty or blank lines of text, breaks without
 *     text and blank paragraphs of HTML; in PDF 0
 * @param place where it begins
 */
public record Line(String text, int gap, Place place) implements Block {}
