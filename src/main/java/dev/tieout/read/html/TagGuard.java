package dev.tieout.read.html;

import dev.tieout.read.Limits;
import dev.tieout.read.UnreadableException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Refuses sources that would take the parser minutes or all memory, by a look at their tags. Small
 * sources are not looked at.
 */
final class TagGuard {
  private static final int SMALL = 200_000;

  /** A report has several elements in a cell, but not so many. */
  private static final int TAGS_FOR_EACH_CELL = 2;

  /**
   * The parser flattens what is nested too deep, and careless pages leave elements open in every
   * line; far more than that is no report.
   */
  private static final int OPEN_FOR_EACH_LEVEL = 100;

  /** Elements that end by themselves, or have no end. */
  private static final Set<String> SELF_ENDING =
      Set.of(
          ("area base basefont bgsound body br caption col colgroup command dd dt embed frame head"
                  + " hr html img input isindex keygen li link meta optgroup option p param rp rt"
                  + " source tbody td tfoot th thead tr track wbr")
              .split(" ", -1));

  private final String text;
  private final Limits limits;
  private long tags;
  private long cells;
  private long open;

  private TagGuard(String text, Limits limits) {
    this.text = text;
    this.limits = limits;
  }

  /**
   * Looks at the tags of a source.
   *
   * @throws UnreadableException {@code too-many-cells}, {@code too-many-elements}, {@code
   *     nested-too-deep}
   */
  static void check(String text, Limits limits) throws UnreadableException {
    if (text.length() > SMALL) {
      new TagGuard(text, limits).check();
    }
  }

  private void check() throws UnreadableException {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      boolean end = text.startsWith("/", at + 1);
      String name = name(end ? at + 2 : at + 1);
      if (!name.isEmpty()) {
        count(name, end);
      }
    }
  }

  private void count(String name, boolean end) throws UnreadableException {
    if (!SELF_ENDING.contains(name)) {
      open += end ? -1 : 1;
    }
    if (!end) {
      tags++;
      cells += Role.of(name) == Role.CELL ? 1 : 0;
    }
    refuseOver("too-many-cells", cells, limits.cells());
    refuseOver("too-many-elements", tags, (long) TAGS_FOR_EACH_CELL * limits.cells());
    refuseOver("nested-too-deep", open, (long) OPEN_FOR_EACH_LEVEL * limits.depth());
  }

  private static void refuseOver(String code, long count, long limit) throws UnreadableException {
    if (count > limit) {
      throw new UnreadableException(code, Map.of("limit", String.valueOf(limit)));
    }
  }

  private String name(int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }
}
