package dev.tieout.check;

import dev.tieout.grid.Line;
import dev.tieout.source.PagePlace;
import dev.tieout.source.Place;
import dev.tieout.source.TextPlace;
import dev.tieout.value.Folding;
import dev.tieout.value.Simplified;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts the lines of a report into sentences. A sentence may go on over several lines. */
final class ProseText {
  private static final String SENTENCE_ENDS = "。！？!?";

  /** A line that begins a section: {@code 一、}, {@code （二）}, {@code 3.}. */
  private static final Pattern HEADING =
      Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)|\\d{1,2}[.、]\\D).*");

  /** How much of a line tells whether it begins a section, indent and all. */
  private static final int LONGEST_MARK = 24;

  /** A line with fewer characters was not cut by the width of the page. */
  private static final int SHORT = 20;

  private final List<ProseSentence> sentences = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private Place openedAt = Place.none();
  private String previous = "";
  private int section;

  private ProseText() {}

  /** The sentences of the lines, in reading order. */
  static List<ProseSentence> sentences(List<Line> lines) {
    ProseText text = new ProseText();
    for (int i = 0; i < lines.size(); i++) {
      text.line(lines.get(i));
      if (i + 1 == lines.size() || !goesOn(lines.get(i), lines.get(i + 1))) {
        text.close();
      }
    }
    return text.sentences;
  }

  private void line(Line line) {
    if (isHeading(line.text())) {
      close();
      section++;
      previous = "";
    }
    int start = 0;
    for (int i = 0; i < line.text().length(); i++) {
      if (SENTENCE_ENDS.indexOf(line.text().charAt(i)) >= 0) {
        append(line, start, i + 1);
        close();
        start = i + 1;
      }
    }
    append(line, start, line.text().length());
  }

  private static boolean isHeading(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST_MARK));
    return HEADING.matcher(Folding.fold(start)).matches();
  }

  private void append(Line line, int start, int end) {
    int first = Folding.begin(line.text(), start, end);
    if (first < end) {
      if (open.length() == 0) {
        openedAt = placeIn(line, first);
      }
      open.append(line.text(), first, end);
    }
  }

  private void close() {
    if (open.length() > 0) {
      String folded = Simplified.of(Folding.fold(open.toString()));
      sentences.add(
          new ProseSentence(
              open.toString(), folded, openedAt, sentences.size(), section, previous));
      previous = folded;
      open.setLength(0);
    }
  }

  private static Place placeIn(Line line, int index) {
    return line.place() instanceof TextPlace p
        ? new TextPlace(p.line(), p.column() + line.text().codePointCount(0, index))
        : line.place();
  }

  /**
   * Whether a line is cut by the width of the page only: in PDF, and in text without a blank line
   * between. A paragraph of HTML is whole.
   */
  private static boolean goesOn(Line line, Line next) {
    return next.gap() == 0
        && (bothOnPages(line, next) || (isNextLine(line, next) && !endsShort(line)));
  }

  private static boolean bothOnPages(Line line, Line next) {
    return line.place() instanceof PagePlace && next.place() instanceof PagePlace;
  }

  private static boolean isNextLine(Line line, Line next) {
    return line.place() instanceof TextPlace a
        && next.place() instanceof TextPlace b
        && b.line() == a.line() + 1;
  }

  /** Lines of text that are cut are long; a short one is a cell, a title, an item of a list. */
  private static boolean endsShort(Line line) {
    return line.text().length() < SHORT || Folding.fold(line.text()).length() < SHORT;
  }
}
