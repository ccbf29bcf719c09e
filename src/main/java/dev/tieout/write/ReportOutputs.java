package dev.tieout.write;

import dev.tieout.Extraction;
import dev.tieout.check.Finding;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All outputs of a run, written report by report, so that a run of any length needs the memory of
 * one report. Nothing is in its place before {@link #finish()}. Not thread-safe.
 */
public final class ReportOutputs implements Closeable {
  private final OutputFolder folder;
  private final Style style;
  private final List<Output> outputs = new ArrayList<>();

  private ReportOutputs(OutputFolder folder, Style style) {
    this.folder = folder;
    this.style = style;
  }

  /**
   * Begins the outputs of a run.
   *
   * @param path the folder that they go to; made where it is missing
   * @throws IOException when it cannot be written to
   */
  public static ReportOutputs open(Path path, Style style) throws IOException {
    ReportOutputs opened = new ReportOutputs(OutputFolder.open(path), style);
    try {
      opened.begin();
    } catch (IOException e) {
      opened.close();
      throw e;
    }
    return opened;
  }

  /** The list of outputs: a new one is a line here. */
  private void begin() throws IOException {
    outputs.add(new ReportsFile(folder, style));
    outputs.add(new FiguresFile(folder, style));
    outputs.add(new TableFiles(folder, style));
    outputs.add(new FindingsFile(folder, style));
    outputs.add(new OtherFiles(folder, style));
  }

  /** Writes a report. To get the same bytes each time, add them in the order of their names. */
  public void add(Extraction extraction) throws IOException {
    for (Output output : outputs) {
      output.add(extraction);
    }
  }

  /**
   * Completes the files and moves them to their places.
   *
   * @param acrossReports findings that reports contradict each other in, by the name of the report
   *     that they belong to, in the order of the names
   */
  public void finish(Map<String, List<Finding>> acrossReports) throws IOException {
    for (Output output : outputs) {
      output.end(acrossReports);
    }
    Closing.all(outputs);
    DataPackage.write(
        folder, style.language(), outputs.stream().flatMap(o -> o.resources().stream()).toList());
    List<String> earlier = EarlierPackage.paths(folder.folder());
    folder.commit();
    for (String path : earlier) {
      if (!folder.hasStaged(path)) {
        folder.removeEarlier(path);
      }
    }
  }

  /** The same for reports that were not held against each other. */
  public void finish() throws IOException {
    finish(Map.of());
  }

  /** Lets go of the folder; without {@link #finish()} before, it is as it was. */
  @Override
  public void close() throws IOException {
    List<Closeable> all = new ArrayList<>(outputs);
    all.add(folder);
    Closing.all(all);
  }
}
