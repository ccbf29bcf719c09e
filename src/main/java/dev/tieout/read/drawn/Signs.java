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
              + "|\\s*[\\w.]{1,40}\\s*[-+*/]?=\\s.*|.*(?:[=!<>]=|=>|->|\\(\\)|&&|\\|\\|).*");

  private static final Pattern LEADERS = Pattern.compile("\\.{4}|(?:\\. ){3}|…{2}|·{4}|(?:· ){3}");

  /** How the line of a chapter begins in a table of contents. */
  private static final Pattern CHAPTER =
      Pattern.compile(
          "(?:Chapter|Section|Part|Annex|Appendix|Table|Figure)\\s+\\S{1,6}"
              + "|(?:第|附|表|图)\\s*[一二三四五六七八九十\\d]{1,4}\\s*[章节条表件]?|\\d{1,2}(?:\\.\\d{1,2}){1,3}");

  /** What a program writes down while it runs: a time of day to the second, or how grave it is. */
  private static final Pattern LOG =
      Pattern.compile(
          "[\\[(<]?(?:[\\dA-Za-z/.-]{3,12}[T ] ?)?(?:\\d{1,2} )?\\d{2}:\\d{2}:\\d{2}\\b.*"
              + "|.{0,40}\\b(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\\b.*");

  private static final Pattern NOTE =
      Pattern.compile("\\s*(?:[*†(（]|注|备注|说明|来源|Notes?\\b|Sources?\\b).*");

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

  /** Whether most of these first cells say which chapter it is, or are markers of a list. */
  static boolean areChapters(List<String> cells) {
    long chapters = cells.stream().filter(t -> isMarker(t) || CHAPTER.matcher(t).matches()).count();
    return 2 * chapters > cells.size();
  }

  /** Whether at least half of these lines are those of a log. */
  static boolean areLog(List<Line> lines) {
    long log = lines.stream().filter(l -> LOG.matcher(l.text()).matches()).count();
    return 2 * log >= lines.size();
  }

  /** Whether a line begins as a note below a table does. */
  static boolean isNote(String text) {
    return NOTE.matcher(text).matches();
  }

  /** Whether dots lead from a title to its page. */
  static boolean hasLeaders(String text) {
    return LEADERS.matcher(text).find();
  }
}
