package dev.tieout.batch;

import dev.tieout.read.UnreadableException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Something found that has no final name yet.
 *
 * @param key tells it apart from all else that can be found
 * @param parts the parts of its whole path, outermost first
 * @param shown how many of the last parts make up its name so far
 * @param input makes the input, given its name
 */
record Found(String key, List<String> parts, int shown, Function<String, Input> input) {
  Found {
    parts = List.copyOf(parts);
  }

  static Found stream(String name, InputStream in) {
    return new Found("-", List.of(name), 1, n -> new Input.OfStream(n, in));
  }

  static Found broken(String name, UnreadableException reason) {
    return new Found(name, List.of(name), 1, n -> new Input.Broken(n, reason));
  }

  static Found broken(Path whole, int shown, UnreadableException reason) {
    return of(whole, shown, n -> new Input.Broken(n, reason));
  }

  static Found file(Path path, Path whole, int shown) {
    return of(whole, shown, n -> new Input.OfFile(n, path));
  }

  private static Found of(Path whole, int shown, Function<String, Input> input) {
    List<String> parts = new ArrayList<>();
    whole.forEach(p -> parts.add(p.toString()));
    // A path as a URI keeps bytes that are no text, and so tells all paths apart.
    return new Found(whole.toUri().toString(), parts, shown, input);
  }

  /** Its name so far. */
  String name() {
    return String.join("/", parts.subList(parts.size() - shown, parts.size()));
  }

  /** The same with the next folder above it in its name; itself when there is none. */
  Found longer() {
    return shown == parts.size() ? this : new Found(key, parts, shown + 1, input);
  }
}
