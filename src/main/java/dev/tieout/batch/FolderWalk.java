package dev.tieout.batch;

import dev.tieout.read.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers the files of a folder and of the folders in it. */
final class FolderWalk extends SimpleFileVisitor<Path> {
  /** Links are followed: an archive is often a folder of links. */
  static final Set<FileVisitOption> OPTIONS = Set.of(FileVisitOption.FOLLOW_LINKS);

  /**
   * How the names of files end that stand beside reports and are none: data, notes, pictures,
   * programs. Of XML the content tells.
   */
  private static final Set<String> COMPANIONS =
      Set.of(
          "csv", "tsv", "json", "jsonl", "yaml", "yml", "md", "log", "css", "js", "py", "sh",
          "java", "png", "jpg", "jpeg", "gif", "svg", "ico", "webp", "zip", "gz", "jar");

  /** Bytes in which the first element of an XML file begins, behind what is declared. */
  private static final int PROLOGUE = 4096;

  private final Path root;
  private final Optional<Path> except;
  private final List<Found> found;
  private final boolean csv;
  private int leftOut;

  /**
   * A walk.
   *
   * @param root the folder, as a whole path
   * @param except a folder to leave out
   * @param found where to add what is found
   * @param csv whether files of CSV are wanted, too
   */
  FolderWalk(Path root, Optional<Path> except, List<Found> found, boolean csv) {
    this.csv = csv;
    this.root = root;
    this.except = except;
    this.found = found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean skip = hidden(folder) || except.filter(folder::equals).isPresent();
    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (hidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (isCompanion(file)) {
      leftOut++;
    } else if (attributes.isRegularFile()) {
      found.add(Found.file(file, file, shown(file)));
    } else if (attributes.isSymbolicLink()) {
      // Links are followed, so this one leads nowhere.
      broken(file, Input.missing(file.toString()));
    } else {
      // To open a named pipe would wait for somebody to write to it.
      broken(file, new UnreadableException("input-special", Map.of()));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    // A link to a folder above: what is there is found without it.
    if (!hidden(file) && !(e instanceof FileSystemLoopException)) {
      broken(file, Input.failure(e));
    }
    return FileVisitResult.CONTINUE;
  }

  /** How many files were left out for their names. */
  int leftOut() {
    return leftOut;
  }

  private boolean isCompanion(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ending.equals("xml")
        ? !isPage(file)
        : COMPANIONS.contains(ending) && !(csv && ending.equals("csv"));
  }

  /** Whether an XML file is a page for people and no data: its first bytes open one. */
  private static boolean isPage(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(PROLOGUE), StandardCharsets.ISO_8859_1);
      return start.toLowerCase(Locale.ROOT).contains("<html");
    } catch (IOException e) {
      // The reader says why it cannot be read.
      return true;
    }
  }

  private void broken(Path path, UnreadableException reason) {
    found.add(Found.broken(path, shown(path), reason));
  }

  /** The folder given is never hidden, nor are those above it. */
  private boolean hidden(Path path) {
    return !path.equals(root) && path.getFileName().toString().startsWith(".");
  }

  private int shown(Path path) {
    return Math.max(1, path.getNameCount() - root.getNameCount());
  }
}
