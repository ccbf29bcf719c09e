package dev.tieout.check;

import dev.tieout.form.ClaimRule;
import dev.tieout.form.SlotSum;
import java.math.BigDecimal;

/**
 * One statement of the text about a table.
 *
 * @param rule what kind of statement
 * @param number the number that it states
 * @param sentence where it stands
 * @param start index of its first character in the folded sentence
 * @param end index after its last
 */
record ProseClaim(ClaimRule rule, BigDecimal number, ProseSentence sentence, int start, int end) {
  /** Its words. */
  String words() {
    return sentence.folded().substring(start, end);
  }

  boolean is(ClaimRule.Kind kind) {
    return rule.kind() == kind;
  }

  /** What the number is most likely about. */
  SlotSum about() {
    return rule.sums().get(0);
  }
}
