package dev.tieout.check;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a number is of the year reported on. A sentence may set years side by side.
 *
 * @param year the year reported on, or empty when it is not known
 */
record ProseYears(String year) {
  /** A year that a sentence sets for what follows, not one that requests are carried to or from. */
  private static final Pattern SET = Pattern.compile("(?<!至|到|\\d)((?:19|20)\\d\\d)年(?!度?结转)");

  boolean isThisYear(String folded, Matcher claim) {
    Set<String> named = new HashSet<>();
    String last = "";
    Matcher m = SET.matcher(folded);
    while (m.find()) {
      last = m.start() < claim.start() ? m.group(1) : last;
      named.add(m.group(1));
    }
    boolean set = year.isEmpty() ? named.size() <= 1 : last.isEmpty() || last.equals(year);
    return set && isCarried(claim, "before", -1) && isCarried(claim, "after", 1);
  }

  /** Whether the year that requests are carried from or to is the one before or after. */
  private boolean isCarried(Matcher claim, String group, int distance) {
    if (year.isEmpty() || !claim.pattern().pattern().contains("(?<" + group + ">")) {
      return true;
    }
    String named = claim.group(group);
    return named == null || Integer.parseInt(named) == Integer.parseInt(year) + distance;
  }
}
