package dev.tieout.infer;

import dev.tieout.grid.Grid;
import java.util.List;
import java.util.regex.Pattern;

/** The words that stand before the numbers of each line, and how far they are indented. */
final class Labels {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final String[] texts;
  private final boolean[] totals;
  private final boolean[] apart;
  private final int[] indents;
  private final String[] names;

  Labels(Grid grid, Lines lines, TieWords words) {
    int count = lines.count();
    texts = new String[count];
    totals = new boolean[count];
    apart = new boolean[count];
    indents = new int[count];
    names = new String[count];
    for (int line = 0; line < count; line++) {
      texts[line] = label(grid, lines, line);
      totals[line] = words.isTotal(texts[line]);
      apart[line] = words.isApart(texts[line]);
      names[line] = texts[line].isEmpty() ? year(grid, lines, line) : last(line).strip();
    }
  }

  private String label(Grid grid, Lines lines, int line) {
    StringBuilder label = new StringBuilder();
    for (int at = 0; at < lines.width(); at++) {
      if (lines.isNumber(line, at) && label.length() > 0) {
        break;
      }
      if (lines.state(line, at) == NumberTable.State.TEXT) {
        Spot spot = lines.spot(line, at);
        String text = grid.text(spot.row(), spot.column());
        if (label.length() == 0) {
          indents[line] = indent(text);
        }
        if (text.length() < 200) {
          label.append(text.strip()).append('\n');
        }
      }
      if (label.length() > 400) {
        break;
      }
    }
    return label.toString();
  }

  /** The year that a line without words begins with; nothing when it begins with something else. */
  private static String year(Grid grid, Lines lines, int line) {
    for (int at = 0; at < lines.width(); at++) {
      if (lines.state(line, at) != NumberTable.State.BLANK) {
        Spot spot = lines.spot(line, at);
        String text = grid.text(spot.row(), spot.column()).strip();
        return YEAR.matcher(text).matches() ? text : "";
      }
    }
    return "";
  }

  private static int indent(String text) {
    int n = 0;
    while (n < text.length()
        && (Character.isWhitespace(text.charAt(n)) || Character.isSpaceChar(text.charAt(n)))) {
      n++;
    }
    return n;
  }

  String text(int line) {
    return texts[line];
  }

  /** The part of the label that stands nearest to the numbers. */
  String last(int line) {
    String text = texts[line];
    return text.isEmpty() ? "" : text.substring(text.lastIndexOf('\n', text.length() - 2) + 1);
  }

  /** What each line is called: of its label what stands nearest to its numbers, or a year. */
  List<String> names() {
    return List.of(names);
  }

  boolean isTotal(int line) {
    return totals[line];
  }

  boolean isApart(int line) {
    return apart[line];
  }

  int indent(int line) {
    return indents[line];
  }
}
