package dev.tieout.read.pdf;

import dev.tieout.grid.Block;
import dev.tieout.grid.Line;
import dev.tieout.source.PagePlace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lines at the upper and lower end of pages that belong to the page and not to the text: page
 * numbers, and heads that come again at the same height with at most another number in them.
 */
final class Furniture {
  /** Heights closer than this, in points, are one. */
  private static final double BAND = 6;

  /** How many lines at each end of a page may be furniture. */
  private static final int DEEPEST = 3;

  private static final Pattern NUMBER =
      Pattern.compile("[\\s\\p{Pd}\\p{Nd}/·.|ⅰ-ⅿ第页共]*|(?i:page|seite|p\\.)\\s*\\p{Nd}+.{0,8}");

  /** Says that a table goes on: 续表, "continued". */
  private static final Pattern GOES_ON =
      Pattern.compile(".{0,12}[（(]?续[）)]?表?.{0,4}|.{0,40}(?i:\\bcont(inued|'d|\\.)).{0,4}");

  private final Set<String> again;

  private Furniture(Set<String> again) {
    this.again = again;
  }

  static Furniture of(List<PageBlocks> pages) {
    Map<String, Integer> count = new HashMap<>();
    for (PageBlocks page : pages) {
      ends(page.blocks()).forEach(key -> count.merge(key, 1, Integer::sum));
    }
    Set<String> again = new HashSet<>();
    count.forEach(
        (key, times) -> {
          if (times > 1) {
            again.add(key);
          }
        });
    return new Furniture(again);
  }

  private static Set<String> ends(List<Block> blocks) {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean atEnd = i < DEEPEST || i >= blocks.size() - DEEPEST;
      if (atEnd && blocks.get(i) instanceof Line line) {
        keys.add(key(line));
      }
    }
    return keys;
  }

  private static String key(Line line) {
    double top = line.place() instanceof PagePlace place ? place.top() : 0;
    return Math.round(top / BAND) + line.text().replaceAll("\\p{Nd}+", "#");
  }

  boolean has(Line line) {
    String text = line.text().strip();
    return NUMBER.matcher(text).matches()
        || GOES_ON.matcher(text).matches()
        || again.contains(key(line));
  }
}
