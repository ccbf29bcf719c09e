package dev.tieout.read;

import dev.tieout.grid.Remark;
import dev.tieout.source.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Watches for characters that were lost before the source was written: replacement characters
 * (U+FFFD) and halves of characters (lone surrogates), which no output could hold. Gathers them
 * into one remark {@code lost-characters}, at the place of the first.
 */
public final class LostCharacters {
  private static final char REPLACEMENT = '\uFFFD';

  private @Nullable Place first;
  private int count;

  /** The text with each lone surrogate replaced by U+FFFD, and remembers if there is any. */
  public String mend(String text, Place place) {
    String whole = text;
    if (hasSurrogate(text)) {
      whole = withoutHalves(text);
    }
    if (whole.indexOf(REPLACEMENT) >= 0) {
      first = first == null ? place : first;
      count += (int) whole.chars().filter(c -> c == REPLACEMENT).count();
    }
    return whole;
  }

  /** Adds the remark, if there is anything to remark that undecodable bytes do not explain. */
  public void addTo(List<Remark> remarks) {
    boolean explained = remarks.stream().anyMatch(r -> r.code().equals(Decoding.DAMAGE));
    if (first != null && !explained) {
      remarks.add(new Remark("lost-characters", first, Map.of("count", String.valueOf(count))));
    }
  }

  private static boolean hasSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutHalves(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
