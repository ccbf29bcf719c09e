package dev.tieout.read.drawn;

import dev.tieout.grid.Line;
import java.util.List;
import java.util.regex.Pattern;

/** What tells lists, source code and contents pages from tables. */
final class Signs {
  private static final Pattern MARKER =
      Pattern.compile(
          "[-*•·●○■□◆–—>]|[(（]?(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|[a-zA-Z]|[ivxIVX]{1,5}|[一二三四五六七八九十]{1,3})[.)）、:]"
              + "|[①-⑳]|第[一二三四五六七八九十\\d]{1,4}[章节条]");

  private static final Pattern CODE =
      Pattern.compile(
          ".*[;{}\\\\]\\s*|\\s*(?:#(?:define|include)|//|/\\*|\\*/|import |return |def |if ?\\().*"
              + "|.*(?:[=!<>]=|=>|->|\\(\\)|&&|\\|\\|).*");

  private static final Pattern LEADERS = Pattern.compile("\\.{4}|(?:\\. ){3}|…{2}|·{4}|(?:· ){3}");

  private Signs() {}

  /** Whether most of these first cells are markers of a list, or names that a colon follows. */
  static boolean areMarkers(List<String> cells) {
    long markers = cells.stream().filter(Signs::isMarker).count();
    return 2 * markers > cells.size();
  }

  private static boolean isMarker(String text) {
    return text.endsWith(":") || text.endsWith("：") || MARKER.matcher(text).matches();
  }

  /** Whether at least a third of these lines read like source code. */
  static boolean areCode(List<Line> lines) {
    long code = lines.stream().filter(l -> isCode(l.text())).count();
    return 3 * code >= lines.size();
  }

  private static boolean isCode(String text) {
    return text.length() < 1000 && CODE.matcher(text).matches();
  }

  /** Whether dots lead from a title to its page. */
  static boolean hasLeaders(String text) {
    return LEADERS.matcher(text).find();
  }
}
