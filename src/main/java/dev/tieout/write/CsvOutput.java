package dev.tieout.write;

import java.io.IOException;
import java.util.List;

/** An output that is a single CSV file. */
abstract class CsvOutput implements Output {
  private final CsvFile csv;

  /** Begins the file with its header row. */
  CsvOutput(OutputFolder folder, Style style, Resource resource) throws IOException {
    this.csv = CsvFile.create(folder, style, resource);
  }

  /** Writes a row. */
  final void row(List<String> cells) throws IOException {
    csv.row(cells);
  }

  @Override
  public final List<Resource> resources() {
    return List.of(csv.resource());
  }

  @Override
  public final void close() throws IOException {
    csv.close();
  }
}
