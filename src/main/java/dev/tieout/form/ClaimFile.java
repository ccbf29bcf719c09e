package dev.tieout.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads claim files. {@code docs/claims.md} explains every key of one. */
public final class ClaimFile {
  private static final String STANDARD = "/claims/cn-ogi.yaml";

  private ClaimFile() {}

  /** Read once, when first asked for: the checks of a report and those across reports share it. */
  private static final class Standard {
    private static final ClaimBook BOOK = load();
  }

  /** The claims that come with the tool. */
  public static ClaimBook standard() {
    return Standard.BOOK;
  }

  private static ClaimBook load() {
    try (InputStream in = ClaimFile.class.getResourceAsStream(STANDARD)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own claims " + STANDARD);
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8), STANDARD, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FormFileException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads one claim file.
   *
   * @param name what the file is called in messages
   * @throws FormFileException when it is no claim file, with the line and the fault
   */
  public static ClaimBook read(Reader reader, String name) throws FormFileException {
    return read(reader, name, false);
  }

  private static ClaimBook read(Reader reader, String name, boolean trusted)
      throws FormFileException {
    Node root;
    try {
      root = new Yaml(new LoaderOptions()).compose(reader);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new FormFileException(
          "form-not-yaml",
          Map.of("file", name, "line", Integer.toString(line), "problem", e.getProblem()));
    }
    if (root == null) {
      throw new FormFileException("form-empty", Map.of("file", name, "line", "1"));
    }
    return new ClaimParser(new YamlNode(name, root), trusted).book();
  }
}
