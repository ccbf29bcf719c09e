package dev.tieout.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the labels that a misspelt or cut stretch of words may stand for. */
final class Spelling {
  /** One wrong character in this many is taken for a slip. */
  private static final int CHARACTERS_PER_SLIP = 5;

  /** Fewer characters than this are no recognisable part of a label. */
  static final int SHORTEST_PART = 3;

  private final Lexicon lexicon;

  Spelling(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What the stretch may be a misspelling or the beginning or end of; empty when of nothing. */
  List<Role> roles(String stretch) {
    List<Role> found = new ArrayList<>(slips(stretch));
    if (stretch.length() >= SHORTEST_PART) {
      for (Map.Entry<String, List<Role>> label : lexicon.labelsWithPart(stretch, SHORTEST_PART)) {
        if (isPart(stretch, label.getKey())) {
          found.addAll(label.getValue());
        }
      }
    }
    return found;
  }

  /** What the stretch as a whole may be a misspelling of. */
  List<Role> slips(String stretch) {
    List<Role> found = new ArrayList<>();
    int reach = stretch.length() / (CHARACTERS_PER_SLIP - 1);
    for (int length = stretch.length() - reach; length <= stretch.length() + reach; length++) {
      for (Map.Entry<String, List<Role>> label : lexicon.labelsOfLength(length)) {
        if (isSlip(stretch, label.getKey())) {
          found.addAll(label.getValue());
        }
      }
    }
    return found;
  }

  private static boolean isPart(String stretch, String label) {
    return stretch.length() >= SHORTEST_PART
        && stretch.length() * 2 < label.length() * 3
        && (label.startsWith(stretch) || label.endsWith(stretch));
  }

  private static boolean isSlip(String stretch, String label) {
    int allowed = Math.max(label.length(), stretch.length()) / CHARACTERS_PER_SLIP;
    return allowed > 0
        && Math.abs(stretch.length() - label.length()) <= allowed
        && distance(stretch, label, allowed) <= allowed;
  }

  /** Levenshtein distance, given up as soon as it is over the bound. */
  static int distance(String a, String b, int bound) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int best = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
        best = Math.min(best, row[j]);
      }
      if (best > bound) {
        return bound + 1;
      }
    }
    return row[b.length()];
  }
}
