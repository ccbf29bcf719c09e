package dev.tieout.form;

import java.io.Reader;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML up to its nodes. Values are taken as the text that stands there, so it is not worked
 * out which of them look like numbers or dates: that is most of the time to read a file once.
 */
final class YamlFile {
  private YamlFile() {}

  /** Takes every value as text. */
  private static final class TextOnly extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      // None: nothing is to be told apart by its looks.
    }
  }

  /**
   * The root of a file.
   *
   * @param name what the file is called in messages
   * @throws FormFileException when it is empty or not YAML, with the line and the fault
   */
  static YamlNode root(Reader reader, String name) throws FormFileException {
    LoaderOptions options = new LoaderOptions();
    Node root;
    try {
      ParserImpl parser = new ParserImpl(new StreamReader(reader), options);
      root = new Composer(parser, new TextOnly(), options).getSingleNode();
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new FormFileException(
          "form-not-yaml",
          Map.of("file", name, "line", Integer.toString(line), "problem", e.getProblem()));
    }
    if (root == null) {
      throw new FormFileException("form-empty", Map.of("file", name, "line", "1"));
    }
    return new YamlNode(name, root);
  }
}
