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
    return ofStyle(element.attr("style"));
  }

  /** What a style attribute says; of two declarations of one property the later counts. */
  static Hiding ofStyle(String style) {
    Hiding display = SHOWN;
    Hiding visibility = SHOWN;
    Hiding office = SHOWN;
    int start = 0;
    while (start < style.length()) {
      int end = style.indexOf(';', start);
      end = end < 0 ? style.length() : end;
      int name = firstLetter(style, start, end);
      if (style.regionMatches(true, name, "display", 0, 7)) {
        display = says(style, start, end, "none") ? GONE : SHOWN;
      } else if (style.regionMatches(true, name, "visibility", 0, 10)) {
        visibility = visibility(style, start, end);
      } else if (style.regionMatches(true, name, "mso-hide", 0, 8)) {
        office = says(style, start, end, "all") ? INVISIBLE : SHOWN;
      }
      start = end + 1;
    }
    return max(display, max(visibility, office));
  }

  private static Hiding visibility(String style, int start, int end) {
    if (says(style, start, end, "collapse")) {
      return GONE;
    }
    return says(style, start, end, "hidden") ? INVISIBLE : SHOWN;
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
