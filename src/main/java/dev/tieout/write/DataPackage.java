package dev.tieout.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/**
 * {@code datapackage.json}: describes all other outputs as a Frictionless tabular data package, so
 * that other programs know their types and keys.
 */
final class DataPackage {
  /** Its path inside the output folder. */
  static final String PATH = "datapackage.json";

  /** The name by which a later run knows that the package is one of its own kind. */
  static final String NAME = "tieout-extraction";

  private final JsonGenerator json;
  private final ResourceBundle words;

  private DataPackage(JsonGenerator json, Locale language) {
    this.json = json;
    this.words =
        ResourceBundle.getBundle(
            "messages.output",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Writes the description of these files. */
  static void write(OutputFolder folder, Locale language, List<Resource> resources)
      throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try (OutputStream out = Files.newOutputStream(folder.stage(PATH));
        JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(printer)) {
      new DataPackage(json, language).describe(resources);
    }
  }

  private void describe(List<Resource> resources) throws IOException {
    json.writeStartObject();
    json.writeStringField("profile", "tabular-data-package");
    json.writeStringField("name", NAME);
    json.writeStringField("title", word("package", NAME));
    json.writeArrayFieldStart("resources");
    for (Resource resource : resources) {
      describe(resource);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void describe(Resource resource) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", resource.name());
    json.writeStringField("path", resource.path());
    json.writeStringField("profile", "tabular-data-resource");
    json.writeStringField("description", word(resource.kind(), resource.name()));
    json.writeStringField("format", "csv");
    json.writeStringField("mediatype", "text/csv");
    json.writeStringField("encoding", "utf-8");
    dialect(resource);
    json.writeObjectFieldStart("schema");
    fields(resource);
    if (!resource.layout().missing().isEmpty()) {
      List<String> missing = new ArrayList<>(resource.layout().missing());
      missing.add(0, "");
      strings("missingValues", missing);
    }
    keys(resource);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void dialect(Resource resource) throws IOException {
    json.writeObjectFieldStart("dialect");
    json.writeStringField("delimiter", ",");
    json.writeStringField("lineTerminator", "\r\n");
    json.writeStringField("quoteChar", "\"");
    json.writeBooleanField("doubleQuote", true);
    json.writeBooleanField("skipInitialSpace", false);
    json.writeBooleanField("header", resource.header());
    if (resource.layout().headRows() > 0) {
      int[] rows = IntStream.rangeClosed(1, resource.layout().headRows()).toArray();
      json.writeFieldName("commentRows");
      json.writeArray(rows, 0, rows.length);
    }
    json.writeEndObject();
  }

  private void fields(Resource resource) throws IOException {
    json.writeArrayFieldStart("fields");
    for (Field field : resource.fields()) {
      json.writeStartObject();
      json.writeStringField("name", field.name());
      json.writeStringField("type", field.type().toString());
      if (field.title().isEmpty()) {
        describe(resource.kind() + "." + field.name());
      } else {
        json.writeStringField("title", field.title());
      }
      if (field.column().isPresent()) {
        new ColumnJson(json).write(field.column().get());
      }
      if (!field.allowed().isEmpty()) {
        json.writeObjectFieldStart("constraints");
        strings("enum", field.allowed());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void describe(String key) throws IOException {
    String description = word(key, "");
    if (!description.isEmpty()) {
      json.writeStringField("description", description);
    }
  }

  private void keys(Resource resource) throws IOException {
    if (!resource.key().isEmpty()) {
      strings("primaryKey", resource.key());
    }
    if (resource.refersToReports()) {
      json.writeArrayFieldStart("foreignKeys");
      json.writeStartObject();
      json.writeStringField("fields", ReportsFile.REPORT);
      json.writeObjectFieldStart("reference");
      json.writeStringField("resource", "reports");
      json.writeStringField("fields", ReportsFile.REPORT);
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private String word(String key, String otherwise) {
    try {
      return words.getString(key);
    } catch (MissingResourceException e) {
      return otherwise;
    }
  }
}
