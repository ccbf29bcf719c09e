package dev.tieout.read.html;

import dev.tieout.source.ElementPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Paths of elements. Each parent is looked at once, so that the paths of all its children cost no
 * more than there are children.
 */
final class ElementPaths {
  /** A longer path loses its beginning: deep nesting must not fill the memory with paths. */
  private static final int LONGEST = 240;

  /** Paths of the children of one parent, by their index among its child nodes. */
  private record Children(Element parent, List<String> paths) {}

  private final IdentityHashMap<Element, Children> known = new IdentityHashMap<>();
  private @Nullable Children latest;

  /** The place of an element that begins on a line. */
  ElementPlace place(Element element, int line) {
    return new ElementPlace(path(element), line);
  }

  private String path(Element element) {
    Element parent = element.parent();
    if (parent == null) {
      return "";
    }
    Children children = latest;
    if (children == null || !children.parent.equals(parent)) {
      children = known.get(parent);
      if (children == null) {
        children = new Children(parent, paths(parent, shortened(path(parent))));
        known.put(parent, children);
      }
      latest = children;
    }
    return children.paths.get(element.siblingIndex());
  }

  private static String shortened(String path) {
    if (path.length() <= LONGEST) {
      return path;
    }
    int step = path.indexOf('/', path.length() - LONGEST / 2);
    return "/…" + (step < 0 ? "" : path.substring(step));
  }

  private static List<String> paths(Element parent, String path) {
    Map<String, int[]> counts = new HashMap<>();
    for (Node child : parent.childNodes()) {
      if (child instanceof Element element) {
        counts.computeIfAbsent(element.normalName(), n -> new int[2])[0]++;
      }
    }
    List<String> paths = new ArrayList<>(parent.childNodeSize());
    for (Node child : parent.childNodes()) {
      String name = child.normalName();
      paths.add(child instanceof Element ? path + step(name, counts.get(name)) : "");
    }
    return paths;
  }

  private static String step(String name, int @Nullable [] count) {
    return count == null || count[0] == 1 ? "/" + name : "/" + name + "[" + ++count[1] + "]";
  }
}
