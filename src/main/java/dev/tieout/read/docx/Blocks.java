package dev.tieout.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the parts of a document in the wrappers that editors put around them. */
final class Blocks {
  private static final Set<String> WRAPPERS =
      Set.of(
          "sdt",
          "sdtContent",
          "ins",
          "moveTo",
          "smartTag",
          "customXml",
          "AlternateContent",
          "Choice");

  private Blocks() {}

  /** The paragraphs and tables of a body or a cell. */
  static List<Element> of(Element parent) {
    return children(parent, Set.of("p", "tbl"));
  }

  /** Children of these names, also where they are wrapped. */
  static List<Element> children(Element parent, Set<String> names) {
    List<Element> found = new ArrayList<>();
    gather(parent, names, found);
    return found;
  }

  private static void gather(Element parent, Set<String> names, List<Element> found) {
    for (Element child : parent.children()) {
      String name = Names.local(child);
      if (names.contains(name)) {
        found.add(child);
      } else if (WRAPPERS.contains(name)) {
        gather(child, names, found);
      }
    }
  }
}
