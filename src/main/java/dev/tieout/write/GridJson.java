package dev.tieout.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tieout.Extraction;
import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import dev.tieout.source.PagePlace;
import dev.tieout.source.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;

/** The raw tables of a report as JSON. Rows and columns count from 0, pages from 1. */
final class GridJson {
  private final JsonGenerator json;

  private GridJson(JsonGenerator json) {
    this.json = json;
  }

  static void write(Path file, Extraction extraction) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      new GridJson(json).report(extraction);
    }
  }

  private void report(Extraction extraction) throws IOException {
    json.writeStartObject();
    json.writeStringField("report", wellFormed(extraction.report()));
    json.writeBooleanField("readable", extraction.readable());
    json.writeArrayFieldStart("tables");
    for (Grid grid : extraction.grids()) {
      table(grid);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void table(Grid grid) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    place(grid.place());
    json.writeNumberField("rows", grid.rows());
    json.writeNumberField("columns", grid.columns());
    json.writeArrayFieldStart("cells");
    for (Cell cell : grid.cells()) {
      cell(cell);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void cell(Cell cell) throws IOException {
    json.writeStartObject();
    json.writeNumberField("row", cell.row());
    json.writeNumberField("column", cell.column());
    json.writeNumberField("rowSpan", cell.rowSpan());
    json.writeNumberField("columnSpan", cell.columnSpan());
    json.writeStringField("text", wellFormed(cell.text()));
    place(cell.place());
    json.writeEndObject();
  }

  /** Page and box where there are pages; else the place in words. */
  private void place(Place place) throws IOException {
    if (place instanceof PagePlace at) {
      json.writeNumberField("page", at.page());
      json.writeArrayFieldStart("box");
      for (double edge : new double[] {at.left(), at.top(), at.right(), at.bottom()}) {
        json.writeNumber(BigDecimal.valueOf(edge).setScale(2, RoundingMode.HALF_EVEN));
      }
      json.writeEndArray();
    } else if (!place.toString().isEmpty()) {
      json.writeStringField("place", place.toString());
    }
  }

  /** Half a surrogate pair is no character; JSON in UTF-8 cannot hold it. */
  private static String wellFormed(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(p -> Character.getType(p) == Character.SURROGATE ? '\uFFFD' : p)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}
