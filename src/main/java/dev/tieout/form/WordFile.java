package dev.tieout.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the lists of words that come with the tool: YAML, a list of words under each name. */
public final class WordFile {
  private WordFile() {}

  /**
   * The lists of a file of the tool's own.
   *
   * @param path where it stands among the resources
   * @param names the names that the lists may have
   * @throws IllegalStateException when the program lacks the file or it is no list of words
   */
  public static Map<String, List<String>> standard(String path, Set<String> names) {
    try (InputStream in = WordFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own words " + path);
      }
      YamlNode root = YamlFile.root(new InputStreamReader(in, StandardCharsets.UTF_8), path);
      Map<String, List<String>> lists = new LinkedHashMap<>();
      for (Map.Entry<String, YamlNode> entry : root.map(names).entrySet()) {
        lists.put(entry.getKey(), ClaimWords.texts(entry.getValue()));
      }
      return Map.copyOf(lists);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FormFileException e) {
      throw new IllegalStateException(e);
    }
  }
}
