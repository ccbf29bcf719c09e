package dev.tieout.source;

/**
 * A place in HTML or in the XML of a Word document.
 *
 * @param path from the root, as in {@code /html/body/table[2]/tr[3]/td[1]}: the number counts the
 *     elements of that name under one parent, from 1, and is left out where there is only one. Of a
 *     long path only the end is kept, after {@code /…}
 * @param line 1-based line of the source on which the element begins; for text further down in it,
 *     the line of the break or the element before that text. 0 in a source without lines of its
 *     own, such as a Word document
 */
public record ElementPlace(String path, int line) implements Place {
  @Override
  public String toString() {
    return line == 0 ? path : path + " line " + line;
  }
}
