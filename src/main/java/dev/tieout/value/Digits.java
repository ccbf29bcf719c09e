package dev.tieout.value;

import java.util.stream.IntStream;

/** How two runs of digits differ. */
public final class Digits {
  private Digits() {}

  /** In how many places two runs of the same length differ. */
  public static long differences(String a, String b) {
    return IntStream.range(0, a.length()).filter(i -> a.charAt(i) != b.charAt(i)).count();
  }

  /** Whether two digits beside each other changed places. */
  public static boolean isSwapped(String a, String b) {
    return IntStream.range(1, a.length()).anyMatch(i -> swap(a, i).equals(b));
  }

  private static String swap(String digits, int i) {
    return digits.substring(0, i - 1)
        + digits.charAt(i)
        + digits.charAt(i - 1)
        + digits.substring(i + 1);
  }

  /** Whether {@code shorter} is {@code longer} without one digit. */
  public static boolean lacksOne(String shorter, String longer) {
    return IntStream.range(0, longer.length()).anyMatch(i -> without(longer, i).equals(shorter));
  }

  /** Whether {@code longer} is {@code shorter} with one digit typed twice. */
  public static boolean isDoubled(String shorter, String longer) {
    return IntStream.range(1, longer.length())
        .anyMatch(
            i -> longer.charAt(i) == longer.charAt(i - 1) && without(longer, i).equals(shorter));
  }

  private static String without(String digits, int i) {
    return digits.substring(0, i) + digits.substring(i + 1);
  }

  /** Whether one is the other with zeros at its end. */
  public static boolean isTimesTen(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return !shorter.equals("0")
        && longer.startsWith(shorter)
        && longer.substring(shorter.length()).chars().allMatch(c -> c == '0');
  }
}
