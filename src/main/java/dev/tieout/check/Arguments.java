package dev.tieout.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Gathers the values that a message names. A value with words in it is given once for each
 * language, under {@code name@en} and {@code name@zh}. Empty values are left out. Not thread-safe.
 */
final class Arguments {
  private final Map<String, String> values = new HashMap<>();

  /** A value that is the same in all languages. */
  Arguments put(String name, String value) {
    if (!value.isEmpty()) {
      values.put(name, value);
    }
    return this;
  }

  Arguments put(String name, int value) {
    return put(name, Integer.toString(value));
  }

  /** A value with words in it. */
  Arguments name(String name, Function<Names, String> value) {
    for (Names names : Names.values()) {
      put(name + "@" + names.language(), value.apply(names));
    }
    return this;
  }

  Map<String, String> map() {
    return Map.copyOf(values);
  }
}
