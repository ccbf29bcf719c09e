package dev.tieout.read.pdf.page;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Decoded content in memory: the parser asks for single bytes, and goes back by one after many. */
final class ContentBytes implements RandomAccessRead {
  private static final int FIRST = 1 << 15;

  private final byte[] bytes;
  private final int length;
  private int at;
  private boolean closed;

  private ContentBytes(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  /**
   * All that a source still has; empty when that is more than some number of bytes.
   *
   * @throws IOException when the source cannot be read
   */
  static Optional<RandomAccessRead> of(RandomAccessRead source, int most) throws IOException {
    byte[] bytes = new byte[FIRST];
    int length = 0;
    while (true) {
      int read = source.read(bytes, length, bytes.length - length);
      if (read <= 0) {
        return Optional.of(new ContentBytes(bytes, length));
      }
      length += read;
      if (length > most) {
        return Optional.empty();
      }
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * length);
      }
    }
  }

  @Override
  public int read() {
    return at < length ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int peek() {
    return at < length ? bytes[at] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int count) {
    int read = Math.min(count, length - at);
    if (read <= 0) {
      return count == 0 ? 0 : -1;
    }
    System.arraycopy(bytes, at, into, offset, read);
    at += read;
    return read;
  }

  @Override
  public void rewind(int count) {
    seek(at - count);
  }

  @Override
  public void seek(long position) {
    at = (int) Math.max(0, Math.min(length, position));
  }

  @Override
  public long getPosition() {
    return at;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public boolean isEOF() {
    return at >= length;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public RandomAccessReadView createView(long start, long count) {
    return new RandomAccessReadView(this, start, count);
  }
}
