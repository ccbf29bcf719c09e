package dev.tieout.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-16 without a byte order mark by the zero bytes that digits, blanks and tags leave. */
final class Utf16 {
  private static final int HEAD = 4096;

  private Utf16() {}

  static Optional<Charset> guess(byte[] bytes) {
    int length = Math.min(HEAD, bytes.length);
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    boolean enough = zeros[0] + zeros[1] >= Math.max(1, length / 50);
    if (!enough || Math.min(zeros[0], zeros[1]) * 20 > Math.max(zeros[0], zeros[1])) {
      return Optional.empty();
    }
    return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }
}
