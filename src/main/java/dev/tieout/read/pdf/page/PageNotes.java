package dev.tieout.read.pdf.page;

/**
 * What a page holds besides the text that it shows.
 *
 * @param images number of pictures
 * @param imageArea the area of the largest of them, as a part of the page's
 * @param hidden characters that are in the file and not shown
 * @param unknown characters shown whose meaning the file does not give
 * @param invisibleOnly whether all text of the page is invisible and was taken all the same, as the
 *     text layer of a scanned page
 */
public record PageNotes(
    int images, double imageArea, int hidden, int unknown, boolean invisibleOnly) {}
