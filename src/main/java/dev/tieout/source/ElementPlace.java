package dev.tieout.source;

/**
 * A place in HTML.
 *
 * @param path from the root, as in {@code /html/body/table[2]/tr[3]/td[1]}: the number counts the
 *     elements of that name under one parent, from 1, and is left out where there is only one
 * @param line 1-based line of the source on which the element begins
 */
public record ElementPlace(String path, int line) implements Place {
  @Override
  public String toString() {
    return path + " line " + line;
  }
}
