package dev.tieout.read.docx;

import org.jsoup.nodes.Element;

/** Names of elements and attributes of WordprocessingML, whatever the prefix of its namespace. */
final class Names {
  private static final int MOST = 10_000;

  private Names() {}

  /** The name without its prefix. */
  static String local(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1);
  }

  static boolean is(Element element, String name) {
    return local(element).equals(name);
  }

  /** The first child of that name; the element itself stands for none. */
  static boolean has(Element element, String name) {
    for (Element child : element.children()) {
      if (is(child, name)) {
        String value = value(child);
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
      }
    }
    return false;
  }

  /** The attribute {@code val} of the first child of that name; empty when there is none. */
  static String value(Element element, String child) {
    for (Element candidate : element.children()) {
      if (is(candidate, child)) {
        return value(candidate);
      }
    }
    return "";
  }

  private static String value(Element element) {
    for (org.jsoup.nodes.Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      if (key.substring(key.indexOf(':') + 1).equals("val")) {
        return attribute.getValue();
      }
    }
    return "";
  }

  /** The same as a count, from 0 to a bound; {@code otherwise} when it is none. */
  static int count(Element element, String child, int otherwise) {
    String value = value(element, child);
    boolean number = value.matches("\\d{1,9}");
    return number ? Math.min(MOST, Integer.parseInt(value)) : otherwise;
  }

  /** The children of a child, as of {@code tcPr}; of an empty element where there is none. */
  static Element properties(Element element, String name) {
    for (Element child : element.children()) {
      if (is(child, name)) {
        return child;
      }
    }
    return new Element(name);
  }
}
