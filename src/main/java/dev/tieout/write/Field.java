package dev.tieout.write;

import dev.tieout.infer.column.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A column of an output.
 *
 * @param name its name in the header row
 * @param type what its cells hold
 * @param allowed the only values that it takes; empty when any
 * @param title what a person calls it; empty to look it up by its name
 * @param column what is known of a column of a table that is on no known form
 */
record Field(String name, Type type, List<String> allowed, String title, Optional<Column> column) {
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
    return new Field(name, type, List.of(), "", Optional.empty());
  }

  /** A column that takes only these values. */
  static Field oneOf(String name, Object... values) {
    List<String> allowed = Arrays.stream(values).map(Object::toString).toList();
    return new Field(name, Type.STRING, allowed, "", Optional.empty());
  }

  /** A column of a table that is on no known form; its title is the path of its head. */
  static Field of(String name, Column column) {
    Type type = Type.valueOf(column.kind().name());
    String title = String.join(" / ", column.heading().path());
    return new Field(name, type, List.of(), title, Optional.of(column));
  }
}
