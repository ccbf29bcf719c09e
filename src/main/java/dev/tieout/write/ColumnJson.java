package dev.tieout.write;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tieout.infer.column.Column;
import dev.tieout.infer.column.NumberForm;
import java.io.IOException;
import java.util.List;

/** What the data package says of a column beyond its name and type. */
final class ColumnJson {
  private final JsonGenerator json;

  ColumnJson(JsonGenerator json) {
    this.json = json;
  }

  void write(Column column) throws IOException {
    if (!column.dateFormat().isEmpty() && !column.dateFormat().equals("%Y-%m-%d")) {
      json.writeStringField("format", column.dateFormat());
    }
    NumberForm style = column.style();
    if (style.isPresent() && column.kind() == Column.Kind.STRING) {
      json.writeObjectFieldStart("numbers");
      style(style, true);
      strings("negatives", style.negatives());
      json.writeEndObject();
    } else if (style.isPresent()) {
      style(style, column.kind() == Column.Kind.NUMBER);
    }
    strings("noteMarks", style.noteMarks());
    strings("header", column.heading().path());
    if (column.heading().stub()) {
      json.writeBooleanField("stub", true);
    }
    if (!column.unit().text().isEmpty()) {
      json.writeStringField("unit", column.unit().text());
      json.writeStringField("unitFrom", column.unit().from());
    }
  }

  /** Only numbers, not integers, have signs between digits in the table schema. */
  private void style(NumberForm style, boolean signs) throws IOException {
    if (signs) {
      json.writeStringField("decimalChar", style.decimal());
      if (!style.group().isEmpty()) {
        json.writeStringField("groupChar", style.group());
      }
    }
    if (!style.bare()) {
      json.writeBooleanField("bareNumber", false);
    }
  }

  private void strings(String name, List<String> texts) throws IOException {
    if (!texts.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (String text : texts) {
        json.writeString(text);
      }
      json.writeEndArray();
    }
  }
}
