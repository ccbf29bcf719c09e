package dev.tieout.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tieout.Extraction;
import dev.tieout.grid.Grid;
import dev.tieout.infer.DerivedTie;
import dev.tieout.infer.InferredTie;
import dev.tieout.infer.Spot;
import dev.tieout.infer.TieFinder;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The ties that tables show: {@code <name>.json} for the first table of a report, {@code
 * <name>-2.json} for its second, and so on. Rows and columns count from 0. Nothing is in its place
 * before {@link #finish()}. Not thread-safe.
 */
public final class TieOutputs implements Closeable {
  private final OutputFolder folder;
  private final Map<String, String> names;

  private TieOutputs(OutputFolder folder, Map<String, String> names) {
    this.folder = folder;
    this.names = names;
  }

  /**
   * Begins the outputs of a run.
   *
   * @param path the folder that they go to; made where it is missing
   * @param reports the names of all reports to come
   * @throws IOException when it cannot be written to
   */
  public static TieOutputs open(Path path, List<String> reports) throws IOException {
    return new TieOutputs(OutputFolder.open(path), ShortNames.of(reports));
  }

  /** Writes the ties of each table of a report, which must be one of those announced. */
  public void add(Extraction extraction) throws IOException {
    String name = ShortNames.name(names, extraction.report());
    int number = 0;
    for (Grid grid : extraction.grids()) {
      number++;
      write(folder.stage(name + (number == 1 ? "" : "-" + number) + ".json"), grid);
    }
  }

  private static void write(Path file, Grid grid) throws IOException {
    TieFinder.Found found = TieFinder.search(grid);
    try (OutputStream out = Files.newOutputStream(file);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeBooleanField("cutOff", found.isCutOff());
      json.writeArrayFieldStart("ties");
      for (InferredTie tie : found.ties()) {
        tie(json, tie);
      }
      for (DerivedTie tie : found.derived()) {
        derived(json, tie);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void tie(JsonGenerator json, InferredTie tie) throws IOException {
    begin(json, tie.kind());
    total(json, tie.total());
    operands(json, tie.operands());
    end(json, tie.holds(), tie.support());
  }

  private static void derived(JsonGenerator json, DerivedTie tie) throws IOException {
    begin(json, tie.kind());
    if (tie.result().isPresent()) {
      total(json, tie.result().get());
    }
    operands(json, tie.operands());
    json.writeNumberField("factor", tie.factor());
    json.writeStringField("expected", tie.expected());
    end(json, tie.holds(), tie.support());
  }

  private static void begin(JsonGenerator json, Enum<?> kind) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("kind", kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static void total(JsonGenerator json, Spot total) throws IOException {
    json.writeFieldName("total");
    spot(json, total);
  }

  private static void operands(JsonGenerator json, List<Spot> operands) throws IOException {
    json.writeArrayFieldStart("operands");
    for (Spot operand : operands) {
      spot(json, operand);
    }
    json.writeEndArray();
  }

  private static void end(JsonGenerator json, boolean holds, int support) throws IOException {
    json.writeBooleanField("holds", holds);
    json.writeNumberField("support", support);
    json.writeEndObject();
  }

  private static void spot(JsonGenerator json, Spot spot) throws IOException {
    json.writeArray(new int[] {spot.row(), spot.column()}, 0, 2);
  }

  /** Moves all files to their places. */
  public void finish() throws IOException {
    folder.commit();
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
