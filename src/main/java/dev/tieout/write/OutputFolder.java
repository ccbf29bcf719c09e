package dev.tieout.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder that receives outputs. They are written to a folder of their own inside of it and moved
 * to their places by {@link #commit()}; until then nothing that stood there before is touched.
 * {@link #close()} without a commit leaves the folder as it was. Not thread-safe.
 */
public final class OutputFolder implements Closeable {
  private final Path folder;
  private final Path staging;
  private final Set<String> staged = new LinkedHashSet<>();
  private final Thread cleaner;

  private OutputFolder(Path folder, Path staging) {
    this.folder = folder;
    this.staging = staging;
    this.cleaner = new Thread(() -> removeQuietly(staging), "remove unfinished outputs");
  }

  /**
   * Makes the folder where it is missing and gets ready to write to it.
   *
   * @throws IOException when it cannot be made or written to
   */
  public static OutputFolder open(Path folder) throws IOException {
    Path whole = folder.toAbsolutePath().normalize();
    if (Files.exists(whole) && !Files.isDirectory(whole)) {
      throw new FileSystemException(folder.toString(), null, "it is a file, not a folder");
    }
    Files.createDirectories(whole);
    OutputFolder opened = new OutputFolder(whole, Files.createTempDirectory(whole, ".tieout-"));
    // Someone who breaks off a long run must not find its unfinished files.
    Runtime.getRuntime().addShutdownHook(opened.cleaner);
    return opened;
  }

  /** The folder itself. */
  Path folder() {
    return folder;
  }

  /**
   * Where to write an output before it is moved to its place.
   *
   * @param name its path inside the folder, with {@code /} between folders
   */
  Path stage(String name) throws IOException {
    Path file = staging.resolve(name).normalize();
    if (!file.startsWith(staging) || file.equals(staging)) {
      throw new IllegalArgumentException("an output leaves its folder: " + name);
    }
    makeFolderOf(file);
    staged.add(name);
    return file;
  }

  /** Whether an output of that name has been staged. */
  boolean hasStaged(String name) {
    return staged.contains(name);
  }

  /**
   * Moves all outputs to their places, in the order in which they were begun.
   *
   * @throws IOException when one of them cannot be moved; each file then is either the old or the
   *     new one, whole
   */
  public void commit() throws IOException {
    for (String name : staged) {
      Path target = folder.resolve(name);
      if (Files.isDirectory(target)) {
        throw new FileSystemException(target.toString(), null, "a folder stands in the way");
      }
      makeFolderOf(target);
    }
    for (String name : staged) {
      move(staging.resolve(name), folder.resolve(name));
    }
  }

  /** Removes an output of an earlier run, if it is there. */
  void removeEarlier(String name) throws IOException {
    Path file = folder.resolve(name).normalize();
    if (file.startsWith(folder) && Files.isRegularFile(file)) {
      Files.delete(file);
    }
  }

  private static void makeFolderOf(Path file) throws IOException {
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    remove(staging);
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // The program is ending already; the hook finds nothing left to do.
      return;
    }
  }

  private static void removeQuietly(Path tree) {
    try {
      remove(tree);
    } catch (IOException e) {
      // The program is ending; there is nobody left to tell.
      return;
    }
  }

  private static void remove(Path tree) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(tree)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    } catch (NoSuchFileException e) {
      return;
    }
    for (Path path : paths) {
      Files.deleteIfExists(path);
    }
  }
}
