package dev.tieout.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Judgements by some key, printable as Markdown. Not thread-safe. */
public final class ScoreTable {
  static final List<String> HEAD =
      List.of(
          "reports",
          "slots",
          "right",
          "ambiguous",
          "refused",
          "given up",
          "wrong, flagged",
          "**silently wrong**",
          "cried wolf",
          "errors flagged",
          "culprit first",
          "culprit among",
          "ms",
          "worst ms");

  private final String title;
  private final Function<Score, String> key;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Tally all = new Tally();

  /** A table with one line for each answer of {@code key}, in the order of their first coming. */
  public ScoreTable(String title, Function<Score, String> key) {
    this.title = title;
    this.key = key;
  }

  /** Adds one judgement. */
  public void add(Score score) {
    tallies.computeIfAbsent(key.apply(score), k -> new Tally()).add(score);
    all.add(score);
  }

  /** All lines together. */
  public Tally all() {
    return all;
  }

  /** The table. */
  public String markdown() {
    List<String> lines = new ArrayList<>();
    lines.add(line(title, HEAD));
    lines.add("|---" + String.join("", Collections.nCopies(HEAD.size(), "|--:")) + "|");
    tallies.forEach((name, tally) -> lines.add(line(name, tally.cells())));
    lines.add(line("all", all.cells()));
    return String.join("\n", lines) + "\n";
  }

  private static String line(String first, List<String> cells) {
    return "| " + first + " | " + String.join(" | ", cells) + " |";
  }
}
