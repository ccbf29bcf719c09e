package dev.tieout.write;

import dev.tieout.Extraction;
import dev.tieout.grid.Grid;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Raw tables as they were read, whatever they are on: a JSON file for each report and a CSV file
 * for each table. Nothing is in its place before {@link #finish()}. Not thread-safe.
 */
public final class GridOutputs implements Closeable {
  private final OutputFolder folder;
  private final Style style;
  private final Map<String, String> names;

  private GridOutputs(OutputFolder folder, Style style, Map<String, String> names) {
    this.folder = folder;
    this.style = style;
    this.names = names;
  }

  /**
   * Begins the outputs of a run.
   *
   * @param path the folder that they go to; made where it is missing
   * @param reports the names of all reports to come. A file is named after its report without the
   *     ending; reports that would share a name keep their endings
   * @throws IOException when it cannot be written to
   */
  public static GridOutputs open(Path path, Style style, List<String> reports) throws IOException {
    return new GridOutputs(OutputFolder.open(path), style, ShortNames.of(reports));
  }

  /** Writes the tables of a report, which must be one of those announced. */
  public void add(Extraction extraction) throws IOException {
    String name = ShortNames.name(names, extraction.report());
    GridJson.write(folder.stage(name + ".json"), extraction);
    List<Grid> grids = extraction.grids();
    for (int i = 0; i < grids.size(); i++) {
      String number = "-" + (i + 1);
      Resource resource = GridRows.plain("grid" + number, name + number, grids.get(i));
      try (CsvFile csv = CsvFile.create(folder, style, resource)) {
        GridRows.write(grids.get(i), csv);
      }
    }
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
