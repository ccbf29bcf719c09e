package dev.tieout.source;

import java.util.Locale;

/**
 * A box on a page of a PDF, in points (1/72 inch) from the upper left corner of the page as it is
 * shown.
 *
 * @param page 1-based page
 */
public record PagePlace(int page, double left, double top, double right, double bottom)
    implements Place {

  /** The smallest box around this one and {@code other}, on this one's page. */
  public PagePlace union(PagePlace other) {
    return new PagePlace(
        page,
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "page %d box %.1f %.1f %.1f %.1f", page, left, top, right, bottom);
  }
}
