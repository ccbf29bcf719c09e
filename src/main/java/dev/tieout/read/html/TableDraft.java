package dev.tieout.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A table as it is read, section by section, row by row. */
final class TableDraft {
  /** A {@code thead}, {@code tbody} or {@code tfoot}. */
  record Section(String name, List<List<CellDraft>> rows) {}

  final Element element;
  final int line;
  final List<Piece> captions = new ArrayList<>(0);
  private final List<Section> sections = new ArrayList<>(2);

  TableDraft(Element element, int line) {
    this.element = element;
    this.line = line;
  }

  void section(String name) {
    sections.add(new Section(name, new ArrayList<>()));
  }

  void row() {
    if (sections.isEmpty()) {
      section("tbody");
    }
    last(sections).rows().add(new ArrayList<>());
  }

  void cell(CellDraft cell) {
    if (sections.isEmpty() || last(sections).rows().isEmpty()) {
      row();
    }
    last(last(sections).rows()).add(cell);
  }

  /**
   * Its sections that have rows, as they are shown: the first {@code thead} is shown at the top and
   * the first {@code tfoot} at the bottom, wherever they are written; others stay in place.
   */
  List<Section> sections() {
    List<Section> shown = new ArrayList<>(sections);
    move(shown, "thead", true);
    move(shown, "tfoot", false);
    shown.removeIf(s -> s.rows().isEmpty());
    return shown;
  }

  private static void move(List<Section> shown, String name, boolean up) {
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).name().equals(name)) {
        Section section = shown.remove(i);
        shown.add(up ? 0 : shown.size(), section);
        return;
      }
    }
  }

  Stream<List<CellDraft>> rows() {
    return sections.stream().flatMap(s -> s.rows().stream());
  }

  Stream<CellDraft> cells() {
    return rows().flatMap(List::stream);
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
