package dev.tieout.write;

import dev.tieout.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hands out names for files: free of characters that some file system refuses, short enough for all
 * of them, and no two alike, upper and lower case taken as one. The same wishes in the same order
 * give the same names. Not thread-safe.
 */
final class FileNames {
  /** Separators, what Windows refuses, and what does not show. */
  private static final Pattern UNSAFE =
      Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]");

  /** Leaves room for a number and an ending within the usual bound of 255 bytes. */
  private static final int LONGEST = 200;

  private static final int DIGEST_LENGTH = 12;

  private final Set<String> taken = new HashSet<>();

  /** A name as close to the one wished for as can be had. */
  String claim(String wished) {
    String name = safe(wished);
    String free = name;
    for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
      free = name + "~" + n;
    }
    return free;
  }

  /** The name without what no file may be called. */
  static String safe(String wished) {
    String name = UNSAFE.matcher(wished).replaceAll("_");
    if (name.isEmpty() || name.startsWith(".") || name.startsWith("~")) {
      name = "_" + name;
    }
    return bytes(name) <= LONGEST ? name : shortened(name, wished);
  }

  private static String shortened(String name, String wished) {
    byte[] whole = wished.getBytes(StandardCharsets.UTF_8);
    String digest = Source.of(wished, whole).sha256().substring(0, DIGEST_LENGTH);
    StringBuilder start = new StringBuilder();
    int room = LONGEST - DIGEST_LENGTH - 1;
    for (int point : name.codePoints().toArray()) {
      room -= bytes(Character.toString(point));
      if (room < 0) {
        break;
      }
      start.appendCodePoint(point);
    }
    return start + "~" + digest;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
