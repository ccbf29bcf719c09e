package dev.tieout.read.html;

import java.util.Locale;
import java.util.Set;

/**
 * Writes line numbers into HTML before it is parsed, as an attribute of the first element with a
 * place of its own on each line. The parser could track positions itself, but takes half as long
 * again for it; a source that is one long line costs nothing here.
 *
 * <p>What an attribute cannot harm need not be told apart with care: a mark in something that only
 * looks like a tag is never shown. Comments, programs, styles and titles are passed over.
 */
final class LineMarks {
  /** Name of the attribute; its value is a 1-based line. */
  static final String ATTRIBUTE = "tieout-line";

  /** The parser merges repeated elements of these names into one. */
  private static final Set<String> MERGED = Set.of("html", "head", "body");

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private int copied;
  private int line = 1;
  private int marked = 1;
  private int nextBreak;

  private LineMarks(String text) {
    this.text = text;
    this.nextBreak = text.indexOf('\n');
  }

  /** The source with marks; its line ends are LF. */
  static String mark(String text) {
    return new LineMarks(text).mark();
  }

  private String mark() {
    int at = text.indexOf('<');
    while (at >= 0) {
      at = text.indexOf('<', markup(at));
    }
    return copied == 0 ? text : out.append(text, copied, text.length()).toString();
  }

  /** Passes over the markup that begins at an index; gives the index to go on from. */
  private int markup(int at) {
    if (text.startsWith("<!--", at)) {
      return orEnd(text.indexOf("-->", at + 2));
    }
    return at + 1 < text.length() && isLetter(text.charAt(at + 1)) ? startTag(at) : at + 1;
  }

  private int startTag(int at) {
    int nameEnd = at + 1;
    while (nameEnd < text.length() && isNamePart(text.charAt(nameEnd))) {
      nameEnd++;
    }
    int end = tagEnd(nameEnd);
    countLines(at);
    if (line != marked || isAlwaysMarked(at)) {
      String name = text.substring(at + 1, nameEnd).toLowerCase(Locale.ROOT);
      markTag(name, nameEnd, end);
    }
    boolean closed = text.charAt(Math.min(end, text.length()) - 1) == '/';
    return closed ? end : rawEnd(at + 1, end);
  }

  private void markTag(String name, int nameEnd, int end) {
    if (!Role.of(name).hasPlace() || MERGED.contains(name)) {
      return;
    }
    boolean preformatted = Role.of(name) == Role.PREFORMATTED;
    if (preformatted) {
      // Its lines are counted from its text, and a line end right after the tag is not part of it.
      countLines(text.startsWith("\n", end + 1) ? end + 2 : end);
    }
    out.append(text, copied, nameEnd);
    out.append(' ').append(ATTRIBUTE).append("=\"").append(line).append('"');
    copied = nameEnd;
    marked = preformatted ? 0 : line;
  }

  /**
   * Tables are always marked, since the parser puts stray text of a table before it; so is
   * preformatted text, which has lines of its own.
   */
  private boolean isAlwaysMarked(int at) {
    char c = text.charAt(at + 1);
    return (c == 't' || c == 'T' || c == 'p' || c == 'P')
        && (text.regionMatches(true, at + 1, "table", 0, 5)
            || text.regionMatches(true, at + 1, "pre", 0, 3));
  }

  private void countLines(int upTo) {
    while (nextBreak >= 0 && nextBreak < upTo) {
      line++;
      nextBreak = text.indexOf('\n', nextBreak + 1);
    }
  }

  /** Index of the {@code >} that ends a tag; quoted values may contain one. */
  private int tagEnd(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '>') {
      i = text.charAt(i) == '=' ? valueEnd(i + 1) : i + 1;
    }
    return i;
  }

  private int valueEnd(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    boolean quoted = i < text.length() && (text.charAt(i) == '"' || text.charAt(i) == '\'');
    return quoted ? orEnd(text.indexOf(text.charAt(i), i + 1)) + 1 : i;
  }

  /** Passes over the content of elements that contain no markup. */
  private int rawEnd(int name, int end) {
    for (String raw : rawNames(text.charAt(name))) {
      int after = name + raw.length();
      if (text.regionMatches(true, name, raw, 0, raw.length())
          && after < text.length()
          && !isNamePart(text.charAt(after))) {
        return endTag(raw, end);
      }
    }
    return end;
  }

  private static String[] rawNames(char first) {
    return switch (first) {
      case 's', 'S' -> new String[] {"script", "style"};
      case 't', 'T' -> new String[] {"title", "textarea"};
      case 'i', 'I' -> new String[] {"iframe"};
      case 'n', 'N' -> new String[] {"noembed", "noframes"};
      case 'x', 'X' -> new String[] {"xmp"};
      default -> new String[0];
    };
  }

  private int endTag(String name, int from) {
    int at = text.indexOf("</", from);
    while (at >= 0 && !text.regionMatches(true, at + 2, name, 0, name.length())) {
      at = text.indexOf("</", at + 2);
    }
    return orEnd(at);
  }

  private int orEnd(int index) {
    return index < 0 ? text.length() : index;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isNamePart(char c) {
    return c > ' ' && c != '/' && c != '>';
  }
}
