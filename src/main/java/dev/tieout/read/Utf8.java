package dev.tieout.read;

/** Tells UTF-8 that was damaged in a few places from bytes in another charset. */
final class Utf8 {
  /** In Chinese text in GB18030, about one sequence in seven is valid by chance. */
  private static final int VALID_FOR_EACH_BAD = 3;

  private Utf8() {}

  /** Whether the bytes are UTF-8 but for a few places. */
  static boolean isDamaged(byte[] bytes) {
    int valid = 0;
    int bad = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = sequence(bytes, i);
      valid += length > 1 ? 1 : 0;
      bad += length == 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return valid >= VALID_FOR_EACH_BAD * bad;
  }

  /** Length of the valid sequence at an index, 0 when there is none. */
  private static int sequence(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return isSurrogate(first, bytes[at + 1]) ? 0 : length;
  }

  private static boolean isSurrogate(int first, byte second) {
    return first == 0xED && (second & 0xFF) >= 0xA0;
  }
}
