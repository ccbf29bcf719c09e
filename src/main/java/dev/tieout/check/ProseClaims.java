package dev.tieout.check;

import dev.tieout.form.ClaimBook;
import dev.tieout.form.ClaimRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the claims of a text. A number is a claim only when the words around it leave no doubt what
 * it counts: the first rule that matches it has it, and what the rule needs must be near.
 */
final class ProseClaims {
  /** How many sentences back a claim still tells what a later one is about. */
  private static final int REACH = 3;

  /** A longer sentence is a table whose separators are lost. */
  private static final int LONGEST_SENTENCE = 4_000;

  /** A text with more claims than this is no report, and is not searched to its end. */
  static final int MOST_CLAIMS = 1_000;

  private static final Pattern CLAUSE_ENDS = Pattern.compile("[,;:。]");

  private final ClaimBook book;
  private final ProseYears years;
  private final List<ProseClaim> found = new ArrayList<>();

  private ProseClaims(ClaimBook book, ProseYears years) {
    this.book = book;
    this.years = years;
  }

  /**
   * The claims of the sentences, in reading order.
   *
   * @param year the year reported on, or empty when it is not known
   */
  static List<ProseClaim> find(ClaimBook book, String year, List<ProseSentence> sentences) {
    ProseClaims claims = new ProseClaims(book, new ProseYears(year));
    for (ProseSentence sentence : sentences) {
      if (claims.found.size() < MOST_CLAIMS && sentence.folded().length() <= LONGEST_SENTENCE) {
        claims.found.addAll(claims.accepted(claims.candidates(sentence), claims.near(sentence)));
      }
    }
    return claims.found;
  }

  /** The claims of the sentences just before, in the same section. */
  private List<ProseClaim> near(ProseSentence sentence) {
    int first = found.size();
    while (first > 0 && isNear(found.get(first - 1).sentence(), sentence)) {
      first--;
    }
    return List.copyOf(found.subList(first, found.size()));
  }

  private static boolean isNear(ProseSentence before, ProseSentence sentence) {
    return before.section() == sentence.section() && before.order() >= sentence.order() - REACH;
  }

  private List<ProseClaim> candidates(ProseSentence sentence) {
    String folded = sentence.folded();
    boolean numbered = book.context().numbered().matcher(folded).find();
    boolean unnumbered = book.context().unnumbered().matcher(folded).find();
    List<ProseClaim> candidates = new ArrayList<>();
    for (ClaimRule rule : book.rules()) {
      if (rule.kind().isNumbered() ? numbered : unnumbered) {
        rule.says().stream()
            .filter(says -> says.canBeIn(folded))
            .forEach(says -> candidates(rule, says.matcher(folded), sentence, candidates));
      }
    }
    return candidates;
  }

  private void candidates(
      ClaimRule rule, Matcher m, ProseSentence sentence, List<ProseClaim> candidates) {
    while (m.find()) {
      if (isStated(rule, m, sentence)) {
        candidates.add(claim(rule, m, sentence));
      }
    }
  }

  private static ProseClaim claim(ClaimRule rule, Matcher m, ProseSentence sentence) {
    return new ProseClaim(rule, ProseNumber.of(rule, m), sentence, m.start(), m.end());
  }

  private boolean isStated(ClaimRule rule, Matcher m, ProseSentence sentence) {
    String folded = sentence.folded();
    int clause = clauseStart(folded, m.start());
    String before = folded.substring(clause, m.start());
    String soFar = folded.substring(0, m.end());
    return ProseNumber.isOne(rule, m)
        && !book.context().elsewhere().matcher(before).find()
        && rule.unless().stream().noneMatch(p -> p.matcher(soFar).find())
        && years.isThisYear(folded, m);
  }

  static int clauseStart(String folded, int at) {
    int start = 0;
    Matcher m = CLAUSE_ENDS.matcher(folded);
    while (m.find() && m.start() < at) {
      start = m.end();
    }
    return start;
  }

  /** Takes rule by rule what does not overlap, until no claim gives another what it needs. */
  private List<ProseClaim> accepted(List<ProseClaim> candidates, List<ProseClaim> near) {
    List<ProseClaim> accepted = new ArrayList<>();
    boolean more = true;
    while (more) {
      more = false;
      for (ProseClaim c : candidates) {
        if (accepted.stream().noneMatch(a -> sameNumber(a, c)) && hasNeeds(c, accepted, near)) {
          accepted.add(c);
          more = true;
        }
      }
    }
    accepted.sort(Comparator.comparingInt(ProseClaim::end));
    return accepted;
  }

  /** A number belongs to one claim. Claims end with it, or soon after. */
  private static boolean sameNumber(ProseClaim a, ProseClaim b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  private boolean hasNeeds(ProseClaim c, List<ProseClaim> accepted, List<ProseClaim> near) {
    List<String> needs = c.rule().needs();
    List<String> follows = c.rule().follows();
    return (needs.isEmpty() && follows.isEmpty())
        || (needs.contains("topic") && isOnTopic(c))
        || (needs.contains("near topic") && isNearTopic(c))
        || hasOne(accepted, needs)
        || hasOne(near, needs)
        || ((hasOne(accepted, follows) || (hasOne(near, follows) && lastIsCounted(near)))
            && !isInterrupted(c, accepted));
  }

  private static boolean hasOne(List<ProseClaim> claims, List<String> rules) {
    return claims.stream().anyMatch(c -> rules.contains(c.rule().id()));
  }

  /**
   * Whether the sentence counts something, before the claim, that no claim is known to be about.
   */
  private boolean isInterrupted(ProseClaim c, List<ProseClaim> accepted) {
    String folded = c.sentence().folded();
    Matcher m = book.context().count().matcher(folded).region(0, c.start());
    while (m.find()) {
      int at = m.start();
      if (accepted.stream().noneMatch(a -> a.start() <= at && at < a.end())
          && !isChange(folded, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isChange(String folded, int at) {
    Matcher m = book.changes().says().matcher(folded);
    while (m.find()) {
      if (m.start() <= at && at < m.end()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last thing that the sentences before count is what a claim is about. */
  private boolean lastIsCounted(List<ProseClaim> near) {
    ProseClaim last = near.get(near.size() - 1);
    String folded = last.sentence().folded();
    return !book.context().count().matcher(folded).region(last.end(), folded.length()).find();
  }

  private boolean isOnTopic(ProseClaim c) {
    return topic(c.sentence().folded()) || topic(c.sentence().previous());
  }

  /** The topic stands before the claim, or the sentence before is about disputes on the topic. */
  private boolean isNearTopic(ProseClaim c) {
    String previous = c.sentence().previous();
    return topic(c.sentence().folded().substring(0, c.end()))
        || (topic(previous) && book.context().disputes().matcher(previous).find());
  }

  private boolean topic(String text) {
    return book.context().topic().matcher(text).find();
  }
}
