package dev.tieout.read;

import dev.tieout.grid.Remark;
import dev.tieout.source.Source;
import dev.tieout.source.TextPlace;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a source that is text, and what was wrong with its bytes.
 *
 * <p>The charset is told by the bytes first: a byte order mark; else the zero bytes that UTF-16
 * leaves beside every ASCII character; else UTF-8 where the bytes are strictly that. Only then is
 * the charset believed that the source declares (an HTML {@code meta} element, an XML declaration);
 * GB2312, GBK and no declaration all mean GB18030, which contains the others.
 *
 * @param text the text without its byte order mark; U+FFFD stands for bytes that are no text
 * @param charset how the bytes were read
 * @param remarks {@code charset-mismatch} where the declared charset is not the one that the bytes
 *     are in, {@code undecodable-bytes} where some are in none, {@code charset-guessed} where
 *     nothing is declared and the bytes do not look like Chinese text
 */
public record SourceText(String text, Charset charset, List<Remark> remarks) {
  /** The Chinese national standard charset; a superset of GB2312 and GBK. */
  static final Charset GB18030 = Charset.forName("GB18030");

  public SourceText {
    remarks = List.copyOf(remarks);
  }

  /**
   * Decodes a source.
   *
   * @throws UnreadableException {@code empty-source} when it has no character but blanks, {@code
   *     binary-content} when its bytes are no text in any charset
   */
  public static SourceText of(Source source) throws UnreadableException {
    byte[] bytes = source.bytes();
    Optional<DeclaredCharset> declared = DeclaredCharset.in(source.head(DeclaredCharset.HEAD));
    Decoding decoding = decode(bytes, declared);
    Junk.refuse(decoding.text());
    if (Blanks.isBlank(decoding.text())) {
      throw new UnreadableException("empty-source");
    }
    List<Remark> remarks = new ArrayList<>();
    declared.flatMap(d -> d.mismatch(decoding)).ifPresent(remarks::add);
    decoding.damage().ifPresent(remarks::add);
    if (declared.isEmpty() && isDoubtful(decoding, bytes)) {
      Map<String, String> arguments = Map.of("used", decoding.charset().name());
      remarks.add(new Remark("charset-guessed", new TextPlace(1, 1), arguments));
    }
    return new SourceText(decoding.text(), decoding.charset(), remarks);
  }

  private static boolean isDoubtful(Decoding decoding, byte[] bytes) {
    return decoding.charset().equals(GB18030) && !Chinese.isLikely(bytes, 1);
  }

  private static Decoding decode(byte[] bytes, Optional<DeclaredCharset> declared) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return Decoding.of(bytes, mark.get().length(), mark.get().charset());
    }
    Optional<Charset> utf16 = Utf16.guess(bytes);
    if (utf16.isPresent()) {
      return Decoding.of(bytes, 0, utf16.get());
    }
    Decoding utf8 = Decoding.of(bytes, 0, StandardCharsets.UTF_8);
    return utf8.isClean() || Utf8.isDamaged(bytes) ? utf8 : other(bytes, declared);
  }

  private static Decoding other(byte[] bytes, Optional<DeclaredCharset> declared) {
    Optional<Charset> named = declared.flatMap(DeclaredCharset::charset);
    if (named.isPresent()
        && !named.get().equals(GB18030)
        && !Chinese.isLikely(bytes, Chinese.ENOUGH)) {
      Decoding decoding = Decoding.of(bytes, 0, named.get());
      if (decoding.isClean()) {
        return decoding;
      }
    }
    return Decoding.of(bytes, 0, GB18030);
  }
}
