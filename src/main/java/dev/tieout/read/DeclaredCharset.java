package dev.tieout.read;

import dev.tieout.grid.Remark;
import dev.tieout.source.TextPlace;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The charset that a source says it is in.
 *
 * @param label as it is written
 * @param line 1-based line on which it is written
 */
record DeclaredCharset(String label, int line) {
  /** How many bytes are searched. Browsers search 1024, but some pages begin with long comments. */
  static final int HEAD = 4096;

  /** What browsers take ISO-8859-1 and ASCII for, as the encoding standard has it. */
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<(?:meta\\b[^>]{0,300}?\\bcharset|\\?xml\\b[^>]{0,300}?\\bencoding)"
              + "\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  static Optional<DeclaredCharset> in(byte[] head) {
    String ascii = new String(head, StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARATION.matcher(ascii);
    if (!matcher.find()) {
      return Optional.empty();
    }
    long breaks = ascii.chars().limit(matcher.start(1)).filter(c -> c == '\n').count();
    return Optional.of(new DeclaredCharset(matcher.group(1), 1 + (int) breaks));
  }

  /**
   * The charset that it names; empty when there is no such charset. "If charset is UTF-16BE/LE,
   * then set charset to UTF-8", says the HTML standard, since a declaration that could be read byte
   * by byte cannot be in it.
   */
  Optional<Charset> charset() {
    String name = label.toLowerCase(Locale.ROOT);
    if (name.equals("gb2312") || name.endsWith("gbk") || name.equals("gb_2312-80")) {
      return Optional.of(SourceText.GB18030);
    }
    if (name.startsWith("utf-16")) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (name.equals("iso-8859-1") || name.equals("latin1") || name.endsWith("ascii")) {
      return Optional.of(WESTERN);
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The remark that the bytes are in another charset, unless they are ASCII, which is in both. */
  Optional<Remark> mismatch(Decoding decoding) {
    boolean same = charset().filter(decoding.charset()::equals).isPresent();
    if (same || decoding.text().chars().allMatch(c -> c < 0x80)) {
      return Optional.empty();
    }
    Map<String, String> arguments = Map.of("declared", label, "used", decoding.charset().name());
    return Optional.of(new Remark("charset-mismatch", new TextPlace(line, 1), arguments));
  }
}
