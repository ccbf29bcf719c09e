package dev.tieout.read.docx;

import dev.tieout.read.ShiftedDigits;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The text of a paragraph, and the text boxes that are anchored in it. */
final class RunText {
  private final StringBuilder text = new StringBuilder();
  private final List<Element> boxes = new ArrayList<>();

  static RunText of(Element paragraph) {
    RunText run = new RunText();
    run.walk(paragraph, "");
    return run;
  }

  String text() {
    return text.toString();
  }

  List<Element> boxes() {
    return boxes;
  }

  /** The parser bounds how deep elements are nested. */
  private void walk(Element element, String raised) {
    for (Element child : element.children()) {
      switch (Names.local(child)) {
        case "t" -> add(child.wholeText(), raised);
        case "tab", "ptab" -> text.append('\t');
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('\u2011');
        case "softHyphen" -> text.append('\u00AD');
        case "sym" -> text.append('\uFFFD');
        case "r" -> run(child);
        case "txbxContent" -> boxes.add(child);
        // What was deleted, or is there for programs that cannot show the first choice.
        case "del", "moveFrom", "Fallback", "pPr", "rPr", "instrText", "delText" -> {}
        default -> walk(child, raised);
      }
    }
  }

  private void run(Element run) {
    Element properties = Names.properties(run, "rPr");
    if (!Names.has(properties, "vanish")) {
      walk(run, Names.value(properties, "vertAlign"));
    }
  }

  /** Raised digits stay raised: 13² is not 132. */
  private void add(String part, String raised) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      text.append(
          switch (raised) {
            case "superscript" -> ShiftedDigits.raised(c);
            case "subscript" -> ShiftedDigits.lowered(c);
            default -> c;
          });
    }
  }
}
