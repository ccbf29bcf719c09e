package dev.tieout.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A node of a form file that knows its line, so that a fault can be named with its place. The plain
 * YAML object model would have lost it.
 */
record YamlNode(String file, Node node) {

  int line() {
    return node.getStartMark().getLine() + 1;
  }

  FormFileException fault(String code, Map<String, String> arguments) {
    Map<String, String> all = new LinkedHashMap<>(arguments);
    all.put("file", file);
    all.put("line", Integer.toString(line()));
    return new FormFileException(code, all);
  }

  /** The text of a scalar. */
  String text() throws FormFileException {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw fault("form-not-text", Map.of());
  }

  /** The text of a scalar; empty for what is none. */
  String scalar() {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /** The entries of a sequence. */
  List<YamlNode> list() throws FormFileException {
    if (!(node instanceof SequenceNode sequence)) {
      throw fault("form-not-list", Map.of());
    }
    List<YamlNode> entries = new ArrayList<>();
    for (Node entry : sequence.getValue()) {
      entries.add(new YamlNode(file, entry));
    }
    return entries;
  }

  /** The entries of a mapping; only {@code known} keys are allowed. */
  Map<String, YamlNode> map(Set<String> known) throws FormFileException {
    if (!(node instanceof MappingNode mapping)) {
      throw fault("form-not-mapping", Map.of());
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode key = new YamlNode(file, tuple.getKeyNode());
      if (!known.contains(key.text())) {
        throw key.fault(
            "form-unknown-key",
            Map.of(
                "key", key.text(), "known", String.join(", ", known.stream().sorted().toList())));
      }
      entries.put(key.text(), new YamlNode(file, tuple.getValueNode()));
    }
    return entries;
  }

  /** The entries of a mapping whose keys are free. */
  Map<String, YamlNode> map() throws FormFileException {
    if (!(node instanceof MappingNode mapping)) {
      throw fault("form-not-mapping", Map.of());
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      entries.put(
          new YamlNode(file, tuple.getKeyNode()).text(), new YamlNode(file, tuple.getValueNode()));
    }
    return entries;
  }

  /** The value of a key that must be there. */
  YamlNode required(Map<String, YamlNode> entries, String key) throws FormFileException {
    return Optional.ofNullable(entries.get(key))
        .orElseThrow(() -> fault("form-missing-key", Map.of("key", key)));
  }
}
