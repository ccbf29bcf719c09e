package dev.tieout.write;

import dev.tieout.Extraction;
import dev.tieout.check.Finding;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One kind of output, written report by report. Not thread-safe. */
interface Output extends Closeable {
  /** Writes what it has to say of a report. Reports come in the order of their names. */
  void add(Extraction extraction) throws IOException;

  /**
   * Writes what can be said only when all reports are known.
   *
   * @param acrossReports findings that reports contradict each other in, by the name of the report
   *     that they belong to, in the order of the names
   */
  default void end(Map<String, List<Finding>> acrossReports) throws IOException {}

  /** The files written, for the data package. */
  List<Resource> resources();
}
