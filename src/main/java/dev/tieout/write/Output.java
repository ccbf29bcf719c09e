package dev.tieout.write;

import dev.tieout.Extraction;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** One kind of output, written report by report. Not thread-safe. */
interface Output extends Closeable {
  /** Writes what it has to say of a report. Reports come in the order of their names. */
  void add(Extraction extraction) throws IOException;

  /** The files written, for the data package. */
  List<Resource> resources();
}
