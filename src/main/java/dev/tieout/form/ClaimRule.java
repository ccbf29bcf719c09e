package dev.tieout.form;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One kind of statement that the text of a report makes about its tables.
 *
 * @param id its id, as {@code carried_in}
 * @param kind how the number of the text and that of the table must go together
 * @param says how reports put it, over folded text; group {@code n} is the number
 * @param unless what the sentence must not say up to the end of the matched text
 * @param sums what the number may be about: one of these sums of slots, the likeliest first
 * @param column the column of the outcome, where it is about the outcome of disputes; else empty
 * @param needs rule ids and kinds of context of which one must be near, else the statement may be
 *     about something else; none needed when empty
 * @param follows the same, with no count of anything else between
 */
public record ClaimRule(
    String id,
    Kind kind,
    List<ClaimPhrase> says,
    List<Pattern> unless,
    List<SlotSum> sums,
    String column,
    List<String> needs,
    List<String> follows) {
  public ClaimRule {
    says = List.copyOf(says);
    unless = List.copyOf(unless);
    sums = List.copyOf(sums);
    needs = List.copyOf(needs);
    follows = List.copyOf(follows);
  }

  /** How the number of the text and that of the table must go together. */
  public enum Kind {
    /** They are equal. */
    COUNT,
    /** The text counts a part: its number is not larger. */
    PART,
    /** The text says that there was none: the table's number is 0. */
    NONE,
    /** A number of disputes with one outcome, of the dispute that the text named last. */
    OUTCOME,
    /** All disputes that the sentence named had this outcome. */
    ALL,
    /** None of the disputes that the sentence named is left in this state. */
    NONE_LEFT;

    /** Whether such a claim states a number. */
    public boolean isNumbered() {
      return this == COUNT || this == PART || this == OUTCOME;
    }
  }
}
