package dev.tieout.batch;

import dev.tieout.read.Limits;
import dev.tieout.read.UnreadableException;
import dev.tieout.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** Something that a report is to be read from. */
public sealed interface Input permits Input.OfFile, Input.OfStream, Input.Broken {
  /** How the report is named in all outputs. */
  String name();

  /**
   * Reads its bytes.
   *
   * @throws UnreadableException when they cannot be had, or are more than the limits allow
   */
  Source load(Limits limits) throws UnreadableException;

  /** A file. */
  record OfFile(String name, Path path) implements Input {
    @Override
    public Source load(Limits limits) throws UnreadableException {
      try (InputStream in = Files.newInputStream(path)) {
        return bounded(name, in, limits);
      } catch (IOException e) {
        throw failure(e);
      }
    }
  }

  /** An open stream, which can be read once. */
  record OfStream(String name, InputStream stream) implements Input {
    @Override
    public Source load(Limits limits) throws UnreadableException {
      try {
        return bounded(name, stream, limits);
      } catch (IOException e) {
        throw failure(e);
      }
    }
  }

  /** What was named but is not there, or may not be read. */
  record Broken(String name, UnreadableException reason) implements Input {
    @Override
    public Source load(Limits limits) throws UnreadableException {
      throw reason;
    }
  }

  /** What a failed access means to the user. */
  static UnreadableException failure(IOException e) {
    if (e instanceof NoSuchFileException) {
      return missing(String.valueOf(e.getMessage()));
    }
    if (e instanceof AccessDeniedException) {
      return new UnreadableException("input-denied", Map.of());
    }
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new UnreadableException("input-failed", Map.of("reason", reason));
  }

  /** There is nothing of that path. */
  static UnreadableException missing(String path) {
    return new UnreadableException("input-missing", Map.of("path", path));
  }

  private static Source bounded(String name, InputStream in, Limits limits)
      throws IOException, UnreadableException {
    byte[] bytes = in.readNBytes(limits.bytes());
    if (in.read() >= 0) {
      throw new UnreadableException(
          "input-too-large", Map.of("limit", Integer.toString(limits.bytes() >> 20)));
    }
    return Source.of(name, bytes);
  }
}
