package dev.tieout.read;

/**
 * Bounds against hostile input. What is over a bound is refused with a message that names it.
 *
 * @param bytes largest source in bytes
 * @param cells most cells in all tables of one report together
 * @param depth deepest nesting of elements
 * @param pages most pages of a PDF
 */
public record Limits(int bytes, int cells, int depth, int pages) {
  /** 256 MiB, two million cells, 512 elements deep, 5,000 pages. */
  public static Limits standard() {
    return new Limits(256 << 20, 2_000_000, 512, 5_000);
  }
}
