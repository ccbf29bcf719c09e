package dev.tieout.read.html;

import dev.tieout.grid.Remark;
import dev.tieout.source.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Watches what is left out of a page since it is not shown. Texts with digits are told of: a page
 * may hide part of a report until the reader asks for it.
 */
final class HiddenFigures {
  private @Nullable Place current;
  private @Nullable Place first;
  private int count;

  /** Hidden content begins here; no place where it is nothing that could ever be shown. */
  void begin(@Nullable Place place) {
    current = place;
  }

  /** A text in it. */
  void text(String text) {
    if (current != null && text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      first = first == null ? current : first;
      count++;
    }
  }

  /** Adds the remark {@code hidden-text}, if there is anything to remark. */
  void addTo(List<Remark> remarks) {
    if (first != null) {
      remarks.add(new Remark("hidden-text", first, Map.of("count", String.valueOf(count))));
    }
  }
}
