package dev.tieout.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Turns Traditional characters, and full-width ones, into those that forms and rules are written
 * in.
 */
public final class Simplified {
  /** The Simplified character at the index of each Traditional one; 0 at all others. */
  private static final char[] SIMPLIFIED = load();

  private Simplified() {}

  /** The Simplified, half-width character for one; any other as it is. */
  public static char of(char c) {
    if (c < 0x80) {
      return c;
    }
    char narrow = Folding.narrow(c);
    char simplified = SIMPLIFIED[narrow];
    return simplified == 0 ? narrow : simplified;
  }

  /** The text with every character turned; its length stays. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(of(text.charAt(i)));
    }
    return out.toString();
  }

  private static char[] load() {
    char[] simplified = new char[Character.MAX_VALUE + 1];
    for (String line : lines()) {
      if (!line.startsWith("#")) {
        for (String pair : line.split(" ", -1)) {
          simplified[pair.charAt(0)] = pair.charAt(1);
        }
      }
    }
    return simplified;
  }

  private static String[] lines() {
    try (InputStream in = Simplified.class.getResourceAsStream("/value/traditional.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file value/traditional.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\n", -1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
