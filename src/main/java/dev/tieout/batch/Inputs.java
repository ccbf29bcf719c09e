package dev.tieout.batch;

import dev.tieout.read.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the reports under what the user names. */
public final class Inputs {
  /** Stands for standard input. */
  private static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;
  private final Optional<Path> except;
  private final List<Found> found = new ArrayList<>();
  private final boolean csv;
  private int leftOut;

  private Inputs(InputStream standardInput, Optional<Path> except, boolean csv) {
    this.csv = csv;
    this.standardInput = standardInput;
    this.except = except.map(p -> p.toAbsolutePath().normalize());
  }

  /**
   * What was found.
   *
   * @param reports the reports, sorted by name
   * @param leftOut files of folders that are no reports by their names, such as {@code .csv}
   */
  public record Search(List<Input> reports, int leftOut) {
    public Search {
      reports = List.copyOf(reports);
    }
  }

  /**
   * All reports under the given paths, sorted by name, each once. Folders are searched with the
   * folders in them; hidden files and folders in them are left out, and so are files whose names
   * say that they hold data, notes, pictures or programs; one that is given by itself is taken.
   * What cannot be found or read is among the results, too, as {@link Input.Broken}.
   *
   * @param given files and folders; {@code -} is standard input
   * @param standardInput what to read for {@code -}
   * @param except a folder to leave out, though it stands in one of those given: the outputs' own
   */
  public static Search find(List<String> given, InputStream standardInput, Optional<Path> except) {
    return find(given, standardInput, except, false);
  }

  /**
   * The same; in folders, files of CSV are taken for tables where they are wanted.
   *
   * @param csv whether they are
   */
  public static Search find(
      List<String> given, InputStream standardInput, Optional<Path> except, boolean csv) {
    Inputs inputs = new Inputs(standardInput, except, csv);
    given.forEach(inputs::search);
    List<Input> reports =
        Names.assign(inputs.found).stream().sorted(Comparator.comparing(Input::name)).toList();
    return new Search(reports, inputs.leftOut);
  }

  private void search(String given) {
    if (given.equals(STANDARD_INPUT)) {
      found.add(Found.stream("stdin", standardInput));
      return;
    }
    try {
      search(given, Path.of(given));
    } catch (InvalidPathException e) {
      found.add(Found.broken(given, Input.missing(given)));
    }
  }

  private void search(String given, Path path) {
    // An empty path would be the working folder, which nobody means by it.
    if (given.isBlank()) {
      found.add(Found.broken("\"" + given + "\"", Input.missing(given)));
    } else if (!Files.exists(path)) {
      found.add(Found.broken(whole(path), 1, Input.missing(given)));
    } else if (Files.isDirectory(path)) {
      folder(path);
    } else {
      found.add(Found.file(path, whole(path), 1));
    }
  }

  private void folder(Path given) {
    Path folder = whole(given);
    int before = found.size();
    FolderWalk walk = new FolderWalk(folder, except, found, csv);
    try {
      Files.walkFileTree(folder, FolderWalk.OPTIONS, Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      found.add(Found.broken(folder, 1, Input.failure(e)));
    }
    leftOut += walk.leftOut();
    if (found.size() == before) {
      found.add(Found.broken(folder, 1, new UnreadableException("input-empty-folder", Map.of())));
    }
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
