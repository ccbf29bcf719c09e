package dev.tieout.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of one report, with the name it goes by and its digest. Immutable and thread-safe. */
public final class Source {
  private final String name;
  private final byte[] bytes;
  private final String sha256;

  private Source(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
    this.sha256 = digest(bytes);
  }

  /**
   * A source of its own copy of {@code bytes}.
   *
   * @param name how the report is named in all outputs, with {@code /} between folders
   */
  public static Source of(String name, byte[] bytes) {
    return new Source(name, bytes.clone());
  }

  /**
   * Reads a source from a stream, such as standard input, which is not closed. No more than {@code
   * limit} + 1 bytes are read: one byte over the limit is enough to see that the source is over it.
   *
   * @param name how the report is named in all outputs
   */
  public static Source read(String name, InputStream in, int limit) throws IOException {
    return new Source(name, in.readNBytes(limit == Integer.MAX_VALUE ? limit : limit + 1));
  }

  /** Reads a source from a file, in the same way as from a stream. */
  public static Source read(String name, Path file, int limit) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(name, in, limit);
    }
  }

  /** How the report is named in all outputs. */
  public String name() {
    return name;
  }

  /** The SHA-256 digest of the bytes, as 64 lower-case hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  /** Length in bytes. */
  public int length() {
    return bytes.length;
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** A copy of the first {@code n} bytes, of fewer when there are not so many. */
  public byte[] head(int n) {
    return java.util.Arrays.copyOf(bytes, Math.min(n, bytes.length));
  }

  /** The bytes as a stream, without a copy. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
