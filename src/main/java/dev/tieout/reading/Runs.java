package dev.tieout.reading;

import dev.tieout.value.Amount;
import dev.tieout.value.Folding;
import dev.tieout.value.Numerals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits a piece of text without blanks into runs of words and of digits, as {@code 三、本年新收13二、上年} →
 * words, digits, words. An ordinal that belongs to a label stays with the words even when a number
 * is glued before it: {@code 0007.属于} → {@code 000}, {@code 7.属于}.
 */
final class Runs {
  /** A run: what it is and the half-open range of characters. */
  record Run(Atom.Kind kind, int start, int end) {}

  /** ——, the longest sign of one cell. */
  private static final int LONGEST_SIGN = 2;

  private final String text;
  private final boolean inRow;
  private final List<Run> runs = new ArrayList<>();
  private int lastOrdinal;

  private Runs(String text, boolean inRow) {
    this.text = text;
    this.inRow = inRow;
  }

  static List<Run> of(String piece) {
    return of(piece, false);
  }

  /**
   * The runs of a piece of text.
   *
   * @param inRow whether figures stand right before it in a row without separators, so that of its
   *     first digits only the last can be an ordinal
   */
  static List<Run> of(String piece, boolean inRow) {
    Amount whole = Numerals.parse(piece);
    return switch (whole.kind()) {
      case NUMBER -> List.of(new Run(Atom.Kind.NUMBER, 0, piece.length()));
      case NOT_APPLICABLE -> List.of(new Run(Atom.Kind.NOTHING, 0, piece.length()));
      case BLANK -> List.of();
      case TEXT -> visible(piece, inRow);
    };
  }

  /** The runs of what can be seen of a piece: what takes no room belongs to the run before it. */
  private static List<Run> visible(String piece, boolean inRow) {
    int[] at = IntStream.range(0, piece.length()).filter(i -> isVisible(piece, i)).toArray();
    if (at.length == piece.length()) {
      return new Runs(piece, inRow).split();
    }
    StringBuilder seen = new StringBuilder(at.length);
    Arrays.stream(at).forEach(i -> seen.append(piece.charAt(i)));
    return new Runs(seen.toString(), inRow)
        .split().stream().map(r -> new Run(r.kind(), at[r.start()], at[r.end() - 1] + 1)).toList();
  }

  private static boolean isVisible(String piece, int at) {
    return !Folding.isZeroWidth(piece.charAt(at));
  }

  private List<Run> split() {
    int at = 0;
    while (at < text.length()) {
      int end = digitsEnd(at);
      int signs = signsEnd(at);
      if (end > at) {
        at = number(at, end);
      } else if (signs > at) {
        at = signs(at, signs);
      } else {
        at = words(at);
      }
    }
    return runs;
  }

  /** Adds a run of digits, less an ordinal at its end; returns where to go on. */
  private int number(int start, int end) {
    int ordinal = ordinalStart(start, end);
    if (ordinal >= start) {
      lastOrdinal = ordinal(ordinal, end);
    }
    if (ordinal == start) {
      return words(start);
    }
    int stop = ordinal > start ? ordinal : unitEnd(end);
    runs.add(new Run(Atom.Kind.NUMBER, start, stop));
    return ordinal > start ? words(ordinal) : stop;
  }

  /** Adds signs that there is nothing to state, each for a cell of its own. */
  private int signs(int start, int end) {
    for (int at = start; at < end; at++) {
      runs.add(new Run(Atom.Kind.NOTHING, at, at + 1));
    }
    return end;
  }

  /**
   * End of a run of such signs that begins here; here when there is none. Between words a slash or
   * a dash is punctuation.
   */
  private int signsEnd(int start) {
    int end = signRunEnd(start);
    boolean wordsBefore = start > 0 && isWordBefore(start);
    // A sign before digits, as in /+17, begins the figure of the next cell.
    boolean wordsBehind = end < text.length() && digitsEnd(end) == end;
    boolean alone = end - start <= LONGEST_SIGN && wordsBefore && wordsBehind;
    return alone ? start : end;
  }

  private int signRunEnd(int start) {
    int end = start;
    while (end < text.length() && isSign(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSign(char c) {
    return c == '/' || c == '／' || c == '—';
  }

  /** Adds a run of words that begins here, with its ordinal. */
  private int words(int start) {
    int at = start;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    // A sign before the digits of an ordinal, as in +1., is words by itself.
    at = Math.max(at, start + 1);
    while (at < text.length() && digitsEnd(at) == at && signsEnd(at) == at) {
      at = Math.max(at + 1, signRunEnd(at));
    }
    runs.add(new Run(Atom.Kind.WORDS, start, at));
    return at;
  }

  /**
   * Where an ordinal begins in the digits from start to end, or -1 when what follows makes it none.
   */
  private int ordinalStart(int start, int end) {
    boolean point = end < text.length() && isPoint(text.charAt(end));
    boolean wordsFollow = end + 1 < text.length() && !isDigit(text.charAt(end + 1));
    if (!point || !wordsFollow || !isDigit(text.charAt(end - 1))) {
      return -1;
    }
    boolean begins = start == 0 ? !inRow : isWordBefore(start);
    boolean leads = begins && text.charAt(start) != '0';
    boolean two = leads && end - start == 2 && (start == 0 || isNext(start, end));
    return end - start == 1 || two ? start : end - 1;
  }

  /** Whether an ordinal of two digits goes on from the one before it, as 12. does from 11. */
  private boolean isNext(int start, int end) {
    return ordinal(start, end) == lastOrdinal + 1;
  }

  private int ordinal(int start, int end) {
    int ordinal = 0;
    for (int i = start; i < end; i++) {
      ordinal = isDigit(text.charAt(i)) ? 10 * ordinal + Character.digit(text.charAt(i), 10) : 0;
    }
    return ordinal;
  }

  private boolean isWordBefore(int start) {
    char before = text.charAt(start - 1);
    return !isDigit(before) && !isSign(before);
  }

  private int unitEnd(int end) {
    for (String unit : List.of("万元", "亿元", "元", "件", "条", "%", "％")) {
      if (text.startsWith(unit, end)) {
        return end + unit.length();
      }
    }
    return end;
  }

  /** End of a run of digits with signs and separators that begins here; here when there is none. */
  private int digitsEnd(int start) {
    int at = start;
    int end = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        end = at + 1;
      } else if (!joins(at, c)) {
        break;
      }
      at++;
    }
    return end;
  }

  private boolean joins(int at, char c) {
    boolean digitFollows = at + 1 < text.length() && isDigit(text.charAt(at + 1));
    boolean digitBefore = at > 0 && isDigit(text.charAt(at - 1));
    if (!digitFollows) {
      return false;
    }
    return switch (c) {
      case '+', '-', '＋', '－', '增', '减' -> true;
      case ',', '，', '.', '．' -> digitBefore;
      default -> false;
    };
  }

  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == '．' || c == '、';
  }
}
