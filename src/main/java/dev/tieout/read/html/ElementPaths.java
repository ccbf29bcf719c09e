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
    NameCounts counts = new NameCounts();
    for (Node child : parent.childNodes()) {
      if (child instanceof Element element) {
        counts.add(element.normalName());
      }
    }
    List<String> paths = new ArrayList<>(parent.childNodeSize());
    for (Node child : parent.childNodes()) {
      if (child instanceof Element element) {
        String name = element.normalName();
        int ordinal = counts.next(name);
        paths.add(ordinal == 0 ? path + "/" + name : path + "/" + name + "[" + ordinal + "]");
      } else {
        paths.add("");
      }
    }
    return paths;
  }

  /** Counts names; the last one asked for, which is mostly the next, is not looked up again. */
  private static final class NameCounts {
    private static final class Count {
      private int total;
      private int given;
    }

    private final Map<String, Count> counts = new HashMap<>();
    private String latestName = "";
    private Count latest = new Count();

    void add(String name) {
      of(name).total++;
    }

    /** 1, 2, … for the elements of a name; 0 when there is only one. */
    int next(String name) {
      Count count = of(name);
      return count.total == 1 ? 0 : ++count.given;
    }

    private Count of(String name) {
      if (!name.equals(latestName)) {
        latest = counts.computeIfAbsent(name, n -> new Count());
        latestName = name;
      }
      return latest;
    }
  }
}
