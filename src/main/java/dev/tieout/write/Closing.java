package dev.tieout.write;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;

/** Closes several files. */
final class Closing {
  private Closing() {}

  /** Closes each of them, whatever becomes of the others; then throws the first failure. */
  static void all(Collection<? extends Closeable> files) throws IOException {
    IOException first = null;
    for (Closeable file : files) {
      try {
        file.close();
      } catch (IOException e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
