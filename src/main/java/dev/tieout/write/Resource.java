package dev.tieout.write;

import java.util.List;
import java.util.Locale;

/**
 * An output file as the data package describes it.
 *
 * @param name its name in the package: lower case, digits, {@code . - _}
 * @param path its path inside the output folder
 * @param fields its columns, in order
 * @param key the columns that together name a row; empty when rows may be alike
 * @param layout how its file is laid out
 */
record Resource(String name, String path, List<Field> fields, List<String> key, Layout layout) {
  Resource {
    fields = List.copyOf(fields);
    key = List.copyOf(key);
  }

  /** A file of our own, or of nothing but data. */
  Resource(String name, String path, List<Field> fields, List<String> key, boolean header) {
    this(name, path, fields, key, header ? Layout.NAMED : Layout.PLAIN);
  }

  /** Whether its first row names the columns. */
  boolean header() {
    return layout.header();
  }

  /** A name for the package out of a word and an id, which may hold any characters. */
  static String nameFor(String word, String id) {
    return word + "-" + id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "_");
  }

  /** What kind of output it is: the word that its name begins with. */
  String kind() {
    int dash = name.indexOf('-');
    return dash < 0 ? name : name.substring(0, dash);
  }

  /** The header row. */
  List<String> headerRow() {
    return fields.stream().map(Field::name).toList();
  }

  /** Whether it has a column that names the report of a row, other than as its own key. */
  boolean refersToReports() {
    return !key.equals(List.of(ReportsFile.REPORT)) && headerRow().contains(ReportsFile.REPORT);
  }
}
