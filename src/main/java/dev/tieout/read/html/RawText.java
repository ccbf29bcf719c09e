package dev.tieout.read.html;

/** Elements whose content has no tags in it: programs, styles, titles. */
final class RawText {
  private static final String[] NONE = {};
  private static final String[] WITH_I = {"iframe"};
  private static final String[] WITH_N = {"noembed", "noframes"};
  private static final String[] WITH_S = {"script", "style"};
  private static final String[] WITH_T = {"title", "textarea"};
  private static final String[] WITH_X = {"xmp"};

  private RawText() {}

  /**
   * Where to look for the next tag after a start tag: its end, or the end of the content where it
   * has no tags in it.
   */
  static int end(String text, int name, int nameEnd, int tagEnd) {
    for (String raw : names(text.charAt(name))) {
      if (nameEnd - name == raw.length() && matches(text, name, raw)) {
        return endTag(text, raw, tagEnd);
      }
    }
    return tagEnd;
  }

  private static String[] names(char first) {
    return switch (first) {
      case 's', 'S' -> WITH_S;
      case 't', 'T' -> WITH_T;
      case 'i', 'I' -> WITH_I;
      case 'n', 'N' -> WITH_N;
      case 'x', 'X' -> WITH_X;
      default -> NONE;
    };
  }

  private static int endTag(String text, String name, int from) {
    int at = text.indexOf("</", from);
    while (at >= 0 && !matches(text, at + 2, name)) {
      at = text.indexOf("</", at + 2);
    }
    return at < 0 ? text.length() : at;
  }

  private static boolean matches(String text, int at, String name) {
    return text.regionMatches(true, at, name, 0, name.length());
  }
}
