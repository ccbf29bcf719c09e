package dev.tieout.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Folds characters that reports use for one another: full-width forms, Traditional characters. */
final class Characters {
  private static final Map<Character, Character> SIMPLIFIED = load();

  private Characters() {}

  static char fold(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    return c < 0x80 ? c : SIMPLIFIED.getOrDefault(c, c);
  }

  private static Map<Character, Character> load() {
    Map<Character, Character> pairs = new HashMap<>();
    try (InputStream in = Characters.class.getResourceAsStream("/forms/traditional.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file forms/traditional.txt");
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
