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

  /** A parent's path and, for each of its child nodes, the step to it where it is an element. */
  private record Parent(String path, List<String> steps) {}

  private final IdentityHashMap<Element, Parent> parents = new IdentityHashMap<>();

  /** The place of an element that begins on a line. */
  ElementPlace place(Element element, int line) {
    return new ElementPlace(path(element), line);
  }

  private String path(Element element) {
    Element parent = element.parent();
    if (parent == null) {
      return "";
    }
    Parent known = parents.get(parent);
    if (known == null) {
      known = new Parent(shortened(path(parent)), steps(parent));
      parents.put(parent, known);
    }
    return known.path + known.steps.get(element.siblingIndex());
  }

  private static String shortened(String path) {
    if (path.length() <= LONGEST) {
      return path;
    }
    int step = path.indexOf('/', path.length() - LONGEST / 2);
    return "/…" + (step < 0 ? "" : path.substring(step));
  }

  private static List<String> steps(Element parent) {
    Map<String, int[]> counts = new HashMap<>();
    for (Node child : parent.childNodes()) {
      if (child instanceof Element element) {
        counts.computeIfAbsent(element.normalName(), n -> new int[2])[0]++;
      }
    }
    List<String> steps = new ArrayList<>(parent.childNodeSize());
    for (Node child : parent.childNodes()) {
      String name = child.normalName();
      steps.add(child instanceof Element ? step(name, counts.get(name)) : "");
    }
    return steps;
  }

  private static String step(String name, int @Nullable [] count) {
    if (count == null || count[0] == 1) {
      return "/" + name;
    }
    return "/" + name + "[" + ++count[1] + "]";
  }
}
