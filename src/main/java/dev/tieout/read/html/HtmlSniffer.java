package dev.tieout.read.html;

import java.nio.charset.StandardCharsets;
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

  private static final Pattern TAG =
      Pattern.compile("<(?:!doctype\\s+html|(?:" + NAMES + ")[\\s/>])", Pattern.CASE_INSENSITIVE);

  /** A byte order mark and blanks. */
  private static final String BEGINNING = "(?:[\\x80-\\xff]{2,3}|\\x841\\x953)?\\s*";

  private static final Pattern XML = Pattern.compile(BEGINNING + "<\\?xml\\s");

  private static final Pattern MARKUP = Pattern.compile(BEGINNING + "<[a-zA-Z!]");

  private static final Pattern ROOT = Pattern.compile("<html[\\s>]", Pattern.CASE_INSENSITIVE);

  private static final Pattern BLOCK_END =
      Pattern.compile(
          "</(?:html|body|table|tr|td|p|div|ul|li|h[1-6])\\s*>", Pattern.CASE_INSENSITIVE);

  private HtmlSniffer() {}

  /**
   * Whether the bytes begin with markup that is followed by a tag of HTML; or with text that is
   * followed by the ends of at least three blocks, since plain text is found with single tags in
   * it. What says that it is XML must have the root element of HTML.
   */
  static boolean isHtml(byte[] head) {
    // UTF-16 leaves zero bytes beside ASCII characters.
    String ascii = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
    if (XML.matcher(ascii).lookingAt()) {
      return ROOT.matcher(ascii).find();
    }
    return MARKUP.matcher(ascii).lookingAt() ? TAG.matcher(ascii).find() : hasBlocks(ascii);
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
