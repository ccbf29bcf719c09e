package dev.tieout.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Standard output that does not keep a failure to itself, as a print stream does: a reader that
 * went away ends the program at once, a full disk is reported.
 */
final class GuardedOutput extends OutputStream {
  private final OutputStream out;

  GuardedOutput(OutputStream out) {
    this.out = new BufferedOutputStream(out);
  }

  /** The reader of standard output has gone away, which is its right. */
  static final class ReaderGoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReaderGoneException(IOException cause) {
      super(cause);
    }
  }

  @Override
  public void write(int b) {
    try {
      out.write(b);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** The words are the system's own, in the user's language. */
  private static RuntimeException failure(IOException e) {
    String words = String.valueOf(e.getMessage());
    boolean gone = words.contains("pipe") || words.contains("管道") || words.contains("closed");
    return gone ? new ReaderGoneException(e) : new UncheckedIOException(e);
  }
}
