package dev.tieout.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells UTF-16 without a byte order mark: by the zero bytes that digits, blanks and line ends
 * leave, and by the characters that come out.
 */
final class Utf16 {
  private static final int HEAD = 4096;

  /** A byte of zero in so many is no accident. */
  private static final int ZERO_SHARE = 50;

  /** Of twenty characters, at most one may be one that reports do not have. */
  private static final int ODD_SHARE = 20;

  private Utf16() {}

  static Optional<Charset> guess(byte[] bytes) {
    int length = Math.min(HEAD, bytes.length) & ~1;
    int zeros = 0;
    for (int i = 0; i < length; i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    if (zeros == 0 || zeros * ZERO_SHARE < length) {
      return Optional.empty();
    }
    int big = odd(bytes, length, 0);
    int little = odd(bytes, length, 1);
    if (Math.min(big, little) * ODD_SHARE > length / 2) {
      return Optional.empty();
    }
    return Optional.of(big < little ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  /** Number of odd characters when the high byte of each pair is at the given offset. */
  private static int odd(byte[] bytes, int length, int high) {
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      int c = (bytes[i + high] & 0xFF) << 8 | (bytes[i + 1 - high] & 0xFF);
      odd += isCommon(c) ? 0 : 1;
    }
    return odd;
  }

  private static boolean isCommon(int c) {
    return (c >= ' ' && c < 0x180)
        || (c >= '\t' && c <= '\r')
        || (c >= 0x2000 && c < 0x2070)
        || (c >= 0x3000 && c < 0x3030)
        || (c >= 0x4E00 && c < 0xA000)
        || (c >= 0xFF00 && c < 0xFFF0);
  }
}
