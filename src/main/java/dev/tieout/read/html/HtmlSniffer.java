package dev.tieout.read.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells HTML by its first bytes, whatever their charset. */
final class HtmlSniffer {
  /** How many bytes are looked at. */
  static final int HEAD = 16_384;

  private static final int ENOUGH_TAGS = 3;

  private static final String NAMES =
      "html|head|body|title|meta|link|script|style|table|thead|tbody|tr|td|th|p|div|span|br|hr|h[1-6]"
          + "|ul|ol|li|dl|dt|dd|a|img|font|b|strong|i|u|em|center|pre|form|article|section|main|header"
          + "|footer|nav|blockquote";

  private static final Pattern BEGINS_WITH_TAG =
      Pattern.compile("<(?:!doctype\\s+html|(?:" + NAMES + ")[\\s/>])");

  private static final Pattern BLOCK_END =
      Pattern.compile("</(?:html|body|table|tr|td|p|div|ul|li|h[1-6])\\s*>");

  private HtmlSniffer() {}

  /**
   * Whether the bytes begin with a tag of HTML, after comments and declarations; or with text that
   * is followed by the ends of at least three blocks. A line break element alone does not tell,
   * since plain text is found with those in it.
   */
  static boolean isHtml(byte[] head) {
    // UTF-16 leaves zero bytes beside ASCII characters; a byte order mark is no ASCII at all.
    String ascii =
        new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
    int start = 0;
    while (start < ascii.length() && !isAscii(ascii.charAt(start))) {
      start++;
    }
    start = pastProlog(ascii, start);
    return BEGINS_WITH_TAG.matcher(ascii).region(start, ascii.length()).lookingAt()
        || hasBlocks(ascii);
  }

  /** At most the four bytes of a mark are no ASCII; other bytes before the first tag are text. */
  private static boolean isAscii(char c) {
    return c > ' ' && c < 0x7F;
  }

  private static int pastProlog(String ascii, int from) {
    int at = from;
    while (ascii.startsWith("<!--", at) || ascii.startsWith("<?xml", at)) {
      int end = ascii.indexOf(ascii.startsWith("<?", at) ? "?>" : "-->", at);
      at = end < 0 ? ascii.length() : ascii.indexOf('<', end);
      at = at < 0 ? ascii.length() : at;
    }
    return at;
  }

  private static boolean hasBlocks(String ascii) {
    Matcher matcher = BLOCK_END.matcher(ascii);
    int found = 0;
    while (found < ENOUGH_TAGS && matcher.find()) {
      found++;
    }
    return found == ENOUGH_TAGS;
  }
}
