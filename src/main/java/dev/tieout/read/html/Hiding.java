package dev.tieout.read.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Whether an element is shown, as far as the element itself says. */
enum Hiding {
  SHOWN,
  /** Takes room, but shows nothing: a cell of this kind is there and blank. */
  INVISIBLE,
  /** Not there: {@code display: none}. */
  GONE;

  static Hiding of(Element element) {
    if (element.attributesSize() == 0) {
      return SHOWN;
    }
    if (element.hasAttr("hidden")) {
      return GONE;
    }
    String style = element.attr("style");
    return ofStyle(style, 0, style.length());
  }

  /**
   * What a style attribute says that stands between two indices; of two declarations of one
   * property the later counts.
   */
  static Hiding ofStyle(String style, int from, int to) {
    Hiding display = SHOWN;
    Hiding visibility = SHOWN;
    Hiding office = SHOWN;
    int start = from;
    while (start < to) {
      int end = style.indexOf(';', start);
      end = end < 0 || end > to ? to : end;
      int name = firstLetter(style, start, end);
      switch (name < end ? style.charAt(name) : ' ') {
        case 'd', 'D' -> display = display(style, name, end, display);
        case 'v', 'V' -> visibility = visibility(style, name, end, visibility);
        case 'm', 'M' -> office = office(style, name, end, office);
        default -> {}
      }
      start = end + 1;
    }
    return max(display, max(visibility, office));
  }

  private static Hiding display(String style, int start, int end, Hiding before) {
    if (!style.regionMatches(true, start, "display", 0, 7)) {
      return before;
    }
    return says(style, start, end, "none") ? GONE : SHOWN;
  }

  private static Hiding visibility(String style, int start, int end, Hiding before) {
    if (!style.regionMatches(true, start, "visibility", 0, 10)) {
      return before;
    }
    boolean collapsed = says(style, start, end, "collapse");
    return collapsed ? GONE : says(style, start, end, "hidden") ? INVISIBLE : SHOWN;
  }

  /** Word's own hiding of characters. */
  private static Hiding office(String style, int start, int end, Hiding before) {
    if (!style.regionMatches(true, start, "mso-hide", 0, 8)) {
      return before;
    }
    return says(style, start, end, "all") ? INVISIBLE : SHOWN;
  }

  private static int firstLetter(String style, int start, int end) {
    int i = start;
    while (i < end && style.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  private static boolean says(String style, int start, int end, String value) {
    int colon = style.indexOf(':', start);
    if (colon < 0 || colon > end) {
      return false;
    }
    String said = style.substring(colon + 1, end).strip().toLowerCase(Locale.ROOT);
    return said.equals(value) || said.startsWith(value + " ") || said.startsWith(value + "!");
  }

  private static Hiding max(Hiding a, Hiding b) {
    return a.compareTo(b) > 0 ? a : b;
  }
}
