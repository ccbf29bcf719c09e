package dev.tieout.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The rules that the Frictionless profile {@code tabular-data-package} (Data Package, Data
 * Resource, Table Schema and CSV Dialect, version 1) makes for what is used here, and the data
 * against them.
 */
final class DataPackageRules {
  /** "A name MUST be lower-case and contain only alphanumeric characters along with . _ or -". */
  private static final String NAME = "[-a-z0-9._/]+";

  private static final Set<String> TYPES =
      Set.of("string", "number", "integer", "boolean", "date", "year", "any");

  private final Path folder;
  private final Map<String, Set<String>> keys = new HashMap<>();

  private DataPackageRules(Path folder) {
    this.folder = folder;
  }

  static void check(Path folder) throws Exception {
    JsonNode json = read(folder);
    assertEquals("tabular-data-package", json.path("profile").asText());
    assertTrue(json.path("name").asText().matches(NAME));
    assertTrue(json.path("resources").size() >= 1);
    Set<String> names = new HashSet<>();
    DataPackageRules rules = new DataPackageRules(folder);
    for (JsonNode resource : json.path("resources")) {
      assertTrue(names.add(resource.path("name").asText()), "two resources of one name");
      rules.resource(resource);
    }
    for (JsonNode resource : json.path("resources")) {
      rules.foreignKeys(resource);
    }
  }

  /** All titles and descriptions. */
  static List<String> descriptions(Path folder) throws Exception {
    List<String> found = new ArrayList<>();
    JsonNode json = read(folder);
    found.add(json.path("title").asText());
    for (JsonNode resource : json.path("resources")) {
      found.add(resource.path("description").asText());
      if (resource.path("dialect").path("header").asBoolean()) {
        for (JsonNode field : resource.path("schema").path("fields")) {
          found.add(field.path("description").asText(field.path("title").asText()));
        }
      }
    }
    return found;
  }

  private static JsonNode read(Path folder) throws Exception {
    return new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
  }

  private void resource(JsonNode resource) throws Exception {
    String path = resource.path("path").asText();
    assertTrue(resource.path("name").asText().matches(NAME), path);
    assertEquals("tabular-data-resource", resource.path("profile").asText());
    assertFalse(path.startsWith("/") || path.startsWith(".") || path.startsWith("~"), path);
    assertFalse(path.contains("..") || path.contains("\\") || path.contains(":"), path);
    assertEquals("utf-8", resource.path("encoding").asText());
    assertEquals("\r\n", resource.path("dialect").path("lineTerminator").asText());
    JsonNode fields = resource.path("schema").path("fields");
    assertTrue(fields.size() >= 1, path);
    List<List<String>> rows = rows(folder.resolve(path));
    List<String> header = new ArrayList<>();
    for (JsonNode field : fields) {
      assertTrue(TYPES.contains(field.path("type").asText()), field::toString);
      header.add(field.path("name").asText());
    }
    assertEquals(header.size(), new HashSet<>(header).size(), "two fields of one name");
    if (resource.path("dialect").path("header").asBoolean()) {
      assertEquals(header, rows.remove(0));
    }
    int comments = resource.path("dialect").path("commentRows").size();
    for (int i = 0; i < comments; i++) {
      assertEquals(i + 1, resource.path("dialect").path("commentRows").get(i).asInt());
      rows.remove(0);
    }
    Set<String> missing = new HashSet<>(Set.of(""));
    resource.path("schema").path("missingValues").forEach(m -> missing.add(m.asText()));
    for (List<String> row : rows) {
      assertEquals(header.size(), row.size(), path);
      for (int i = 0; i < row.size(); i++) {
        if (!missing.contains(row.get(i))) {
          value(fields.get(i), row.get(i));
        }
      }
    }
    primaryKey(resource, header, rows);
  }

  /** "If false the leading and trailing non-numeric characters must be stripped". */
  private static String bare(JsonNode field, String value) {
    return field.path("bareNumber").asBoolean(true)
        ? value
        : value.replaceAll("^[^-+0-9]+|[^0-9]+$", "");
  }

  /** A number as the table schema has it read. */
  static BigDecimal number(JsonNode field, String value) {
    String group = field.path("groupChar").asText("");
    String decimal = field.path("decimalChar").asText(".");
    String digits = group.isEmpty() ? value : value.replace(group, "");
    return new BigDecimal(bare(field, digits.replace(decimal, ".")));
  }

  private static void date(JsonNode field, String value) {
    String format = field.path("format").asText("%Y-%m-%d");
    String pattern = format.replace("%Y", "uuuu").replace("%m", "M").replace("%d", "d");
    LocalDate.parse(value, DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
  }

  private static void value(JsonNode field, String value) {
    if (value.isEmpty()) {
      return;
    }
    switch (field.path("type").asText()) {
      case "integer" -> Long.parseLong(bare(field, value));
      case "number" -> number(field, value);
      case "year" -> assertTrue(value.matches("\\d{4}"), value);
      case "date" -> date(field, value);
      default -> assertEquals("string", field.path("type").asText());
    }
    JsonNode allowed = field.path("constraints").path("enum");
    if (!allowed.isMissingNode()) {
      List<String> values = new ArrayList<>();
      allowed.forEach(v -> values.add(v.asText()));
      assertTrue(values.contains(value), value + " in " + values);
    }
  }

  private void primaryKey(JsonNode resource, List<String> header, List<List<String>> rows) {
    Set<String> seen = new HashSet<>();
    List<Integer> columns = new ArrayList<>();
    for (JsonNode name : resource.path("schema").path("primaryKey")) {
      assertTrue(header.contains(name.asText()), name::asText);
      columns.add(header.indexOf(name.asText()));
    }
    if (columns.isEmpty()) {
      return;
    }
    for (List<String> row : rows) {
      List<String> key = columns.stream().map(row::get).toList();
      assertFalse(key.contains(""), "a key lacks a part: " + key);
      assertTrue(seen.add(String.join("\n", key)), "two rows of one key: " + key);
    }
    keys.put(resource.path("name").asText(), seen);
  }

  private void foreignKeys(JsonNode resource) throws Exception {
    for (JsonNode key : resource.path("schema").path("foreignKeys")) {
      JsonNode to = key.path("reference");
      Set<String> known = keys.get(to.path("resource").asText());
      List<List<String>> rows = rows(folder.resolve(resource.path("path").asText()));
      int column = rows.remove(0).indexOf(key.path("fields").asText());
      assertTrue(column >= 0);
      for (List<String> row : rows) {
        assertTrue(known.contains(row.get(column)), row.get(column) + " is no " + to);
      }
    }
  }

  private static List<List<String>> rows(Path file) throws Exception {
    return Rfc4180.rows(Files.readString(file));
  }
}
