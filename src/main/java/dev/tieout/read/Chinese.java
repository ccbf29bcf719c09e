package dev.tieout.read;

/**
 * Tells Chinese text from Western text by its bytes. Web pages declare charsets in which every byte
 * is valid, such as ISO-8859-1, and are not in them.
 */
final class Chinese {
  /** So many pairs are no accident. */
  static final int ENOUGH = 10;

  /** Names have characters that are not in the table, but far fewer. */
  private static final int OFTENER = 4;

  private Chinese() {}

  /**
   * Whether most bytes over 0x7F are pairs of the GB2312 character table, and there are at least
   * {@code least} pairs.
   */
  static boolean isLikely(byte[] bytes, int least) {
    int pairs = 0;
    int others = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0 && i + 1 < bytes.length && isPair(bytes[i], bytes[i + 1])) {
        pairs++;
        i++;
      } else if (bytes[i] < 0) {
        others++;
      }
    }
    return pairs >= least && pairs >= OFTENER * others;
  }

  /** GB2312 has characters in rows 1–9 (A1–A9) and 16–87 (B0–F7), each from A1 to FE. */
  private static boolean isPair(byte first, byte second) {
    int row = first & 0xFF;
    int cell = second & 0xFF;
    return ((row >= 0xA1 && row <= 0xA9) || (row >= 0xB0 && row <= 0xF7))
        && cell >= 0xA1
        && cell <= 0xFE;
  }
}
