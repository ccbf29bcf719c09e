package dev.tieout.read.html;

import java.util.Locale;
import java.util.Set;

/**
 * Makes HTML ready for the parser, tag by tag.
 *
 * <p>Attributes that say nothing of what is read are left out: in pages from Word they are most of
 * the source, and most of the parser's work. And line numbers are written in, as an attribute of
 * the first element with a place of its own on each line: the parser could track positions itself,
 * but takes half as long again for it.
 *
 * <p>Tags are told as the tokenizer of the HTML standard tells them; comments, programs, styles and
 * titles are passed over.
 */
final class TagTrimmer {
  /** Name of the attribute; its value is a 1-based line. */
  static final String LINE = "tieout-line";

  /** The parser merges repeated elements of these names into one. */
  private static final Set<String> MERGED = Set.of("html", "head", "body");

  private final String text;
  private final StringBuilder out;
  private final AttributeCursor attributes;
  private int copied;
  private int line = 1;
  private int marked = 1;
  private int nextBreak;
  private int openTables;

  private TagTrimmer(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length() / 2 + 64);
    this.attributes = new AttributeCursor(text);
    this.nextBreak = text.indexOf('\n');
  }

  /** The source with its tags trimmed and lines marked; its line ends must be LF. */
  static String trim(String text) {
    return new TagTrimmer(text).trim();
  }

  private String trim() {
    int at = text.indexOf('<');
    while (at >= 0) {
      at = text.indexOf('<', markup(at));
    }
    return out.append(text, copied, text.length()).toString();
  }

  /** Passes over the markup that begins at an index; gives the index to go on from. */
  private int markup(int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (next == '!' && text.startsWith("<!--", at)) {
      return orEnd(text.indexOf("-->", at + 2));
    }
    if (next == '/' && text.regionMatches(true, at + 2, "table", 0, 5)) {
      openTables = Math.max(0, openTables - 1);
    }
    return isLetter(next) ? startTag(at) : at + 1;
  }

  private int startTag(int at) {
    int nameEnd = at + 1;
    while (nameEnd < text.length() && isNamePart(text.charAt(nameEnd))) {
      nameEnd++;
    }
    if (!trimAttributes(nameEnd)) {
      return text.length();
    }
    int end = attributes.end();
    countLines(at);
    if (line != marked || isAlwaysMarked(at)) {
      mark(at, nameEnd, end);
    }
    if (attributes.isSelfClosing()) {
      out.append(" /");
      return end;
    }
    return RawText.end(text, at + 1, nameEnd, end);
  }

  /** Copies what is read of a tag but its end; does nothing where it has none. */
  private boolean trimAttributes(int nameEnd) {
    int length = out.length();
    int from = copied;
    out.append(text, copied, nameEnd);
    attributes.begin(nameEnd);
    while (attributes.next()) {
      if (isRead()) {
        attributes.copyTo(out);
      }
    }
    copied = attributes.end();
    if (copied == text.length()) {
      out.setLength(length);
      copied = from;
      return false;
    }
    return true;
  }

  /** Whether the attribute says anything of what is read. */
  private boolean isRead() {
    return switch (attributes.firstOfName()) {
      case 's', 'S' -> attributes.is("style") && attributes.hidingOfStyle() != Hiding.SHOWN;
      case 'r', 'R' -> attributes.is("rowspan") || attributes.is("role");
      case 'c', 'C' -> attributes.is("colspan") || attributes.is("content");
      case 'h', 'H' -> attributes.is("hidden");
      case 'a', 'A' -> attributes.is("alt");
      case 'v', 'V' -> attributes.is("value");
      case 't', 'T' -> attributes.is("type");
      case 'n', 'N' -> attributes.is("name");
      case 'p', 'P' -> attributes.is("property");
      default -> false;
    };
  }

  private void mark(int at, int nameEnd, int end) {
    String name = text.substring(at + 1, nameEnd).toLowerCase(Locale.ROOT);
    Role role = Role.of(name);
    if (!role.hasPlace() || MERGED.contains(name)) {
      return;
    }
    if (role == Role.PREFORMATTED) {
      // Its lines are counted from its text, and a line end right after the tag is not part of it.
      countLines(text.startsWith("\n", end + 1) ? end + 2 : end);
    }
    out.append(' ').append(LINE).append("=\"").append(line).append('"');
    openTables += role == Role.TABLE ? 1 : 0;
    marked = isSure(role) ? line : 0;
  }

  /**
   * Whether no other element on the line needs a mark: not where the parser drops this one, as it
   * does with parts of tables outside of tables, nor where lines are counted from the text.
   */
  private boolean isSure(Role role) {
    return switch (role) {
      case PREFORMATTED -> false;
      case SECTION, ROW, CELL -> openTables > 0;
      default -> true;
    };
  }

  /**
   * Tables are always marked, since the parser puts stray text of a table before it; so is
   * preformatted text, which has lines of its own.
   */
  private boolean isAlwaysMarked(int at) {
    return switch (text.charAt(at + 1)) {
      case 't', 'T' -> text.regionMatches(true, at + 1, "table", 0, 5);
      case 'p', 'P' -> text.regionMatches(true, at + 1, "pre", 0, 3);
      default -> false;
    };
  }

  private void countLines(int upTo) {
    while (nextBreak >= 0 && nextBreak < upTo) {
      line++;
      nextBreak = text.indexOf('\n', nextBreak + 1);
    }
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
