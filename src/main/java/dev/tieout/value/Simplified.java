package dev.tieout.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns Traditional characters, and full-width ones, into those that forms and rules are written
 * in.
 */
public final class Simplified {
  private static final Map<Character, Character> SIMPLIFIED = load();

  private Simplified() {}

  /** The Simplified, half-width character for one; any other as it is. */
  public static char of(char c) {
    if (c < 0x80) {
      return c;
    }
    char narrow = Folding.narrow(c);
    return SIMPLIFIED.getOrDefault(narrow, narrow);
  }

  /** The text with every character turned; its length stays. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(of(text.charAt(i)));
    }
    return out.toString();
  }

  private static Map<Character, Character> load() {
    Map<Character, Character> pairs = new HashMap<>();
    try (InputStream in = Simplified.class.getResourceAsStream("/value/traditional.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file value/traditional.txt");
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      lines
          .filter(l -> !l.startsWith("#"))
          .flatMap(l -> java.util.Arrays.stream(l.split(" ")))
          .filter(p -> p.length() == 2)
          .forEach(p -> pairs.put(p.charAt(0), p.charAt(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(pairs);
  }
}
