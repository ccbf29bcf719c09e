package dev.tieout.write;

import dev.tieout.Extraction;
import dev.tieout.grid.Grid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code other/<report>-<n>.csv}: each table that is on no known form, as a plain grid. A cell that
 * spans several positions stands in the first of them. The cells are what the source says; how to
 * read them stands in the data package.
 */
final class OtherFiles implements Output {
  /** Where they stand in the output folder. */
  static final String FOLDER = "other/";

  private final OutputFolder folder;
  private final Style style;
  private final FileNames names = new FileNames();
  private final List<Resource> resources = new ArrayList<>();

  OtherFiles(OutputFolder folder, Style style) {
    this.folder = folder;
    this.style = style;
  }

  @Override
  public void add(Extraction extraction) throws IOException {
    List<Grid> grids = extraction.otherGrids();
    if (grids.isEmpty()) {
      return;
    }
    String name = names.claim(extraction.report());
    Captions captions = Captions.of(extraction.flow());
    for (int i = 0; i < grids.size(); i++) {
      Grid grid = grids.get(i);
      String path = FOLDER + name + "-" + (i + 1);
      Resource resource = TypedGrid.resource(nextName(), path, grid, captions.of(grid));
      resources.add(resource);
      try (CsvFile csv = CsvFile.create(folder, style, resource)) {
        GridRows.write(grid, csv);
      }
    }
  }

  private String nextName() {
    return "other-" + (resources.size() + 1);
  }

  @Override
  public List<Resource> resources() {
    return List.copyOf(resources);
  }

  @Override
  public void close() {}
}
