package dev.tieout.write;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A column of an output.
 *
 * @param name its name in the header row
 * @param type what its cells hold
 * @param allowed the only values that it takes; empty when any
 * @param title what a person calls it; empty to look it up by its name
 */
record Field(String name, Type type, List<String> allowed, String title) {
  /** What a column holds, in the words of the Frictionless table schema. */
  enum Type {
    STRING,
    INTEGER,
    NUMBER,
    YEAR,
    DATE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A column of texts. */
  static Field text(String name) {
    return of(name, Type.STRING);
  }

  /** A column of whole numbers. */
  static Field count(String name) {
    return of(name, Type.INTEGER);
  }

  /** A column of that type. */
  static Field of(String name, Type type) {
    return new Field(name, type, List.of(), "");
  }

  /** A column that takes only these values. */
  static Field oneOf(String name, Object... values) {
    return new Field(name, Type.STRING, Arrays.stream(values).map(Object::toString).toList(), "");
  }
}
