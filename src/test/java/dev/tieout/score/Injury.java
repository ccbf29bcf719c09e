package dev.tieout.score;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** A slip that spoils one printed number. */
enum Injury {
  /** One digit is another one. */
  DIGIT {
    @Override
    Optional<String> of(String text, Random random) {
      int[] digits = digits(text);
      int at = digits[random.nextInt(digits.length)];
      int other = (text.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
      return Optional.of(text.substring(0, at) + other + text.substring(at + 1));
    }
  },
  /** Two digits beside each other changed places. */
  SWAP {
    @Override
    Optional<String> of(String text, Random random) {
      int[] digits = digits(text);
      int start = random.nextInt(digits.length);
      for (int i = 0; i < digits.length; i++) {
        int n = (start + i) % digits.length;
        if (n + 1 < digits.length && text.charAt(digits[n]) != text.charAt(digits[n + 1])) {
          StringBuilder swapped = new StringBuilder(text);
          swapped.setCharAt(digits[n], text.charAt(digits[n + 1]));
          swapped.setCharAt(digits[n + 1], text.charAt(digits[n]));
          return Optional.of(swapped.toString());
        }
      }
      return Optional.empty();
    }
  },
  /** A zero too many, before the decimal sign where there is one that parts off decimals. */
  TEN {
    @Override
    Optional<String> of(String text, Random random) {
      int[] digits = digits(text);
      int end = digits[digits.length - 1] + 1;
      int point = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
      if (point < 0 || end - point == 4) {
        return Optional.of(text.substring(0, end).replace(",", "") + "0" + text.substring(end));
      }
      StringBuilder moved = new StringBuilder(text.replace(",", ""));
      int at = moved.indexOf(".");
      if (at < 0 || at + 1 >= moved.length() || !Character.isDigit(moved.charAt(at + 1))) {
        return Optional.empty();
      }
      char digit = moved.charAt(at + 1);
      moved.setCharAt(at + 1, '.');
      moved.setCharAt(at, digit);
      return Optional.of(moved.insert(Math.max(at + 1, lastDigit(moved)) + 1, '0').toString());
    }
  },
  /** The sign of a negative number is lost. */
  SIGN {
    @Override
    Optional<String> of(String text, Random random) {
      String bare = text.replaceAll("[-−–()]", "");
      return bare.equals(text) ? Optional.empty() : Optional.of(bare);
    }
  };

  /** The text with the slip in it; empty where it cannot have such a slip. */
  abstract Optional<String> of(String text, Random random);

  private static int[] digits(String text) {
    return IntStream.range(0, text.length())
        .filter(i -> text.charAt(i) >= '0' && text.charAt(i) <= '9')
        .toArray();
  }

  private static int lastDigit(CharSequence text) {
    int at = text.length() - 1;
    while (!Character.isDigit(text.charAt(at))) {
      at--;
    }
    return at;
  }
}
