package dev.tieout.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the texts of one family of reports claim about their tables, and what the report of one year
 * says about that of the next. Data, read by {@link ClaimFile}.
 *
 * @param id its id, as {@code cn-ogi}
 * @param rules kinds of claims; the first that matches a number has it
 * @param context what words around a claim make of it
 * @param shares percentages
 * @param lists parts that one sentence lists
 * @param changes changes against the year before
 * @param crossYear ties between the reports of one body for two years in a row
 */
public record ClaimBook(
    String id,
    List<ClaimRule> rules,
    ClaimContext context,
    Shares shares,
    Parts lists,
    Changes changes,
    List<CrossYearRule> crossYear) {
  public ClaimBook {
    rules = List.copyOf(rules);
    crossYear = List.copyOf(crossYear);
  }

  /**
   * Words that decide what a claim is worth.
   *
   * @param numbered what a sentence has when it can make a claim with a number
   * @param unnumbered what a sentence has when it can make a claim without one
   * @param topic names the subject of these reports
   * @param count a count of anything
   * @param disputes names a dispute
   * @param scope the text counts for other bodies than the table
   * @param elsewhere the number is of another time, or not a statement of what was
   */
  public record ClaimContext(
      Pattern numbered,
      Pattern unnumbered,
      Pattern topic,
      Pattern count,
      Pattern disputes,
      Pattern scope,
      Pattern elsewhere) {}

  /**
   * Percentages that follow a claim.
   *
   * @param says how reports put it; group {@code n} is the percentage
   * @param of rule ids of claims that can be the whole
   * @param sums sums of slots that can be the whole
   */
  public record Shares(Pattern says, List<String> of, List<SlotSum> sums) {
    public Shares {
      of = List.copyOf(of);
      sums = List.copyOf(sums);
    }
  }

  /**
   * Parts of a whole.
   *
   * @param of rule ids of claims that state the whole
   * @param whole the whole
   * @param parts rule ids of claims that state a part
   */
  public record Parts(List<String> of, SlotSum whole, List<String> parts) {
    public Parts {
      of = List.copyOf(of);
      parts = List.copyOf(parts);
    }
  }

  /**
   * Changes against the year before.
   *
   * @param says how reports put it; group {@code n} is the change, {@code down} is there when it is
   *     a fall, {@code unit} is {@code %} or that of the claim
   * @param of rule ids of claims that it can be about
   */
  public record Changes(Pattern says, List<String> of) {
    public Changes {
      of = List.copyOf(of);
    }
  }

  /** The rule of that id, if there is one. */
  public Optional<ClaimRule> rule(String ruleId) {
    return rules.stream().filter(r -> r.id().equals(ruleId)).findFirst();
  }
}
