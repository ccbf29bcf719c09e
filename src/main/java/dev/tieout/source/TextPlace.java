package dev.tieout.source;

/**
 * A place in plain text.
 *
 * @param line 1-based line
 * @param column 1-based column in characters (code points) of that line
 */
public record TextPlace(int line, int column) implements Place {
  @Override
  public String toString() {
    return "line " + line + " column " + column;
  }
}
