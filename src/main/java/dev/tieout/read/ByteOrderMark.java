package dev.tieout.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The bytes with which a text may say how it is encoded. */
record ByteOrderMark(String hex, Charset charset) {
  /** The longer ones first: that of UTF-32LE begins as that of UTF-16LE does. */
  private static final List<ByteOrderMark> ALL =
      List.of(
          new ByteOrderMark("0000feff", Charset.forName("UTF-32BE")),
          new ByteOrderMark("fffe0000", Charset.forName("UTF-32LE")),
          new ByteOrderMark("84319533", SourceText.GB18030),
          new ByteOrderMark("efbbbf", StandardCharsets.UTF_8),
          new ByteOrderMark("feff", StandardCharsets.UTF_16BE),
          new ByteOrderMark("fffe", StandardCharsets.UTF_16LE));

  /** The mark that these bytes begin with, if any. */
  static Optional<ByteOrderMark> of(byte[] bytes) {
    String head = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
    return ALL.stream().filter(m -> head.startsWith(m.hex)).findFirst();
  }

  /** Length in bytes. */
  int length() {
    return hex.length() / 2;
  }
}
