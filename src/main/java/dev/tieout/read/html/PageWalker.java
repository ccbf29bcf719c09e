package dev.tieout.read.html;

import dev.tieout.source.ElementPlace;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Walks over a parsed page and tells the assembly what is shown of it. */
final class PageWalker implements NodeVisitor {
  private static final int NEVER = Integer.MAX_VALUE;

  private final Assembly assembly;
  private final ElementPaths paths;
  private final HeadHints hints;
  private final HiddenFigures hidden = new HiddenFigures();
  private final Deque<Element> preformatted = new ArrayDeque<>();
  private int mutedDepth = NEVER;
  private boolean mutedHasFrame;
  private int line = 1;
  private int deepest;

  PageWalker(Assembly assembly, ElementPaths paths, HeadHints hints) {
    this.assembly = assembly;
    this.paths = paths;
    this.hints = hints;
  }

  /** Nesting of the deepest node. */
  int deepest() {
    return deepest;
  }

  /** What was left out since it is not shown. */
  HiddenFigures hidden() {
    return hidden;
  }

  @Override
  public void head(Node node, int depth) {
    deepest = Math.max(deepest, depth);
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element) {
      element(element, Role.of(element.normalName()), depth);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    boolean wasMuted = depth >= mutedDepth;
    if (depth == mutedDepth) {
      mutedDepth = NEVER;
      wasMuted = !mutedHasFrame;
    }
    if (!wasMuted) {
      leave(element, Role.of(element.normalName()));
    }
  }

  private void text(TextNode node) {
    if (mutedDepth != NEVER) {
      hidden.text(node.getWholeText());
    } else if (preformatted.isEmpty()) {
      assembly.text.add(node.getWholeText());
    } else {
      preformattedText(node.getWholeText());
    }
  }

  private void preformattedText(String text) {
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      assembly.text.addAsIs(text.substring(start, end));
      assembly.breakLine(++line);
      start = end + 1;
    }
    assembly.text.addAsIs(text.substring(start));
  }

  private void element(Element element, Role role, int depth) {
    if (role.hasPlace()) {
      readMark(element);
    }
    if (mutedDepth != NEVER) {
      return;
    }
    Hiding hiding = role == Role.UNSEEN ? Hiding.GONE : Hiding.of(element);
    if (hiding != Hiding.GONE) {
      enter(element, role);
    }
    if (hiding != Hiding.SHOWN || role == Role.TITLE) {
      mutedDepth = depth;
      mutedHasFrame = hiding != Hiding.GONE;
      hidden.begin(role == Role.UNSEEN || role == Role.TITLE ? null : place(element));
    }
  }

  private void readMark(Element element) {
    String mark = element.attr(TagTrimmer.LINE);
    if (!mark.isEmpty()) {
      line = Integer.parseInt(mark);
    }
  }

  private ElementPlace place(Element element) {
    return paths.place(element, line);
  }

  private void enter(Element element, Role role) {
    switch (role) {
      case BLOCK -> openBlock(element);
      case PREFORMATTED -> {
        assembly.openBlock(element, line);
        preformatted.push(element);
      }
      case BREAK -> assembly.breakLine(line);
      case TABLE -> assembly.openTable(element, line);
      case SECTION -> assembly.section(element.normalName());
      case ROW -> assembly.row();
      case CELL -> assembly.openCell(element, line);
      case IMAGE -> image(element);
      case INPUT -> input(element);
      case SUPERSCRIPT -> assembly.text.raise(1);
      case SUBSCRIPT -> assembly.text.lower(1);
      case STRUCK -> assembly.text.part();
      case TITLE -> title(element);
      case META -> meta(element);
      case INLINE, UNSEEN -> {}
    }
  }

  private void leave(Element element, Role role) {
    switch (role) {
      case BLOCK -> closeBlock(element);
      case PREFORMATTED -> {
        assembly.closeBlock(line);
        preformatted.pop();
      }
      case TABLE -> assembly.closeTable(line);
      case CELL -> assembly.closeCell(line);
      case SUPERSCRIPT -> assembly.text.raise(-1);
      case SUBSCRIPT -> assembly.text.lower(-1);
      case STRUCK -> assembly.text.part();
      default -> {}
    }
  }

  private void openBlock(Element element) {
    if (element.nameIs("caption")) {
      assembly.openCaption(element, line);
    } else {
      assembly.openBlock(element, line);
    }
  }

  private void closeBlock(Element element) {
    if (element.nameIs("caption")) {
      assembly.closeCell(line);
    } else {
      assembly.closeBlock(line);
    }
  }

  private void image(Element element) {
    String text = element.attr("alt").strip();
    if (text.isEmpty()) {
      assembly.picture();
    } else {
      assembly.text.add(text);
    }
  }

  private void input(Element element) {
    switch (element.attr("type").strip().toLowerCase(java.util.Locale.ROOT)) {
      case "hidden", "checkbox", "radio", "file", "password", "image" -> {}
      default -> assembly.text.add(element.attr("value"));
    }
  }

  /** Pictures drawn in the page have elements of this name too. */
  private void title(Element element) {
    if (element.tag().namespace().equals(Parser.NamespaceHtml)) {
      hints.title(element.text(), place(element));
    }
  }

  private void meta(Element element) {
    String name = element.attr("name");
    String known = name.isEmpty() ? element.attr("property") : name;
    hints.meta(known, element.attr("content"), place(element));
  }
}
