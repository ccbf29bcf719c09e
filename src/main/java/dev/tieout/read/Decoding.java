package dev.tieout.read;

import dev.tieout.grid.Remark;
import dev.tieout.source.TextPlace;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Map;
import java.util.Optional;

/**
 * Bytes read in one charset.
 *
 * @param text the text; one U+FFFD for each malformed or unmappable sequence
 * @param charset how they were read
 * @param bad number of such sequences
 * @param badByte 0-based offset of the first one in the bytes, or -1
 * @param badChar where its U+FFFD stands in the text, or -1
 */
record Decoding(String text, Charset charset, int bad, int badByte, int badChar) {
  /** Code of the remark on bytes that are no text. */
  static final String DAMAGE = "undecodable-bytes";

  private static final char REPLACEMENT = '\uFFFD';

  /** Decodes the bytes from an offset on; never fails. */
  static Decoding of(byte[] bytes, int from, Charset charset) {
    String quick = new String(bytes, from, bytes.length - from, charset);
    if (quick.indexOf(REPLACEMENT) < 0) {
      return new Decoding(quick, charset, 0, -1, -1);
    }
    return slowly(bytes, from, charset);
  }

  /** Tells the replacement characters that the source itself contains from damaged bytes. */
  private static Decoding slowly(byte[] bytes, int from, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    StringBuilder text = new StringBuilder(bytes.length - from);
    CharBuffer chunk = CharBuffer.allocate(8192);
    CharsetDecoder decoder = charset.newDecoder();
    int bad = 0;
    int badByte = -1;
    int badChar = -1;
    CoderResult result;
    do {
      result = decoder.decode(in, chunk, true);
      text.append(chunk.flip());
      chunk.clear();
      if (result.isError()) {
        badByte = bad == 0 ? in.position() : badByte;
        badChar = bad == 0 ? text.length() : badChar;
        bad++;
        text.append(REPLACEMENT);
        in.position(in.position() + skip(bytes, in.position(), result.length(), charset));
      }
    } while (!result.isUnderflow());
    return new Decoding(text.toString(), charset, bad, badByte, badChar);
  }

  /**
   * How many bytes a malformed sequence takes. Java's decoders take what follows with it, which may
   * be a good character: in UTF-16 the unit after a lone surrogate, elsewhere an ASCII character.
   */
  private static int skip(byte[] bytes, int from, int length, Charset charset) {
    if (charset.name().startsWith("UTF-16")) {
      return Math.min(length, 2);
    }
    int skipped = 1;
    while (skipped < length && bytes[from + skipped] < 0) {
      skipped++;
    }
    return skipped;
  }

  /** Whether all bytes are text in this charset. */
  boolean isClean() {
    return bad == 0;
  }

  /** What is wrong with the bytes, at the place of the first that is. */
  Optional<Remark> damage() {
    if (bad == 0) {
      return Optional.empty();
    }
    Map<String, String> arguments =
        Map.of(
            "count", String.valueOf(bad),
            "offset", String.valueOf(badByte),
            "charset", charset.name());
    return Optional.of(new Remark(DAMAGE, placeOf(badChar), arguments));
  }

  private TextPlace placeOf(int index) {
    int lineStart = text.lastIndexOf('\n', index - 1) + 1;
    int line = 1 + (int) text.chars().limit(lineStart).filter(c -> c == '\n').count();
    return new TextPlace(line, 1 + text.codePointCount(lineStart, index));
  }
}
