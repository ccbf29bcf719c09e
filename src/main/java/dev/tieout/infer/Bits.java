package dev.tieout.infer;

/** Evidence is counted in bits. */
final class Bits {
  private Bits() {}

  /** The logarithm to the base of 2; 0 for what is below 1. */
  static double log2(double n) {
    return Math.log(Math.max(1, n)) / Math.log(2);
  }

  /** How many binary digits a number has, whatever its sign. */
  static int length(long n) {
    return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(n));
  }
}
