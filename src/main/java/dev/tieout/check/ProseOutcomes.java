package dev.tieout.check;

import dev.tieout.form.ClaimRule.Kind;
import dev.tieout.form.SlotPattern;
import dev.tieout.form.SlotSum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which disputes a claim about outcomes is about. "行政复议2件,维持1件、纠正1件;诉讼9件,均获维持": the disputes named
 * since the last other outcome, or, where none is, those of that outcome. A count of one outcome
 * after disputes of two kinds may be of either, and is left alone.
 */
final class ProseOutcomes {
  private final List<ProseClaim> claims;
  private final Pattern disputes;

  /**
   * @param claims the claims of a text, in order
   * @param disputes names of disputes
   */
  ProseOutcomes(List<ProseClaim> claims, Pattern disputes) {
    this.claims = claims;
    this.disputes = disputes;
  }

  /**
   * What an outcome is about.
   *
   * @param slots the slots of that outcome
   * @param counted how many disputes the text names, all outcomes together
   */
  record Outcome(SlotSum slots, BigDecimal counted) {}

  /** What the claim about an outcome is about; empty when that is not certain. */
  Optional<Outcome> of(ProseClaim claim) {
    List<ProseClaim> named = named(claim);
    boolean oneKind = named.size() == 1 || !claim.is(Kind.OUTCOME);
    return named.isEmpty() || !oneKind || isInterrupted(named, claim)
        ? Optional.empty()
        : Optional.of(outcome(named, claim.rule().column()));
  }

  private List<ProseClaim> named(ProseClaim claim) {
    List<ProseClaim> named = new ArrayList<>();
    boolean outcomeSince = false;
    for (ProseClaim c : inSentence(claim)) {
      if (c.equals(claim)) {
        break;
      }
      boolean counts = claim.rule().needs().contains(c.rule().id());
      if (counts && outcomeSince) {
        named.clear();
      }
      if (counts) {
        named.removeIf(whole -> isPart(c, whole));
        named.add(c);
      }
      outcomeSince = !counts && !c.rule().column().isEmpty();
      if (!counts && !outcomeSince) {
        named.clear();
      }
    }
    return named;
  }

  private List<ProseClaim> inSentence(ProseClaim claim) {
    return claims.stream().filter(c -> c.sentence().equals(claim.sentence())).toList();
  }

  /** "行政争议3件,其中行政复议1件": what is counted in parts is not counted once more as a whole. */
  private static boolean isPart(ProseClaim part, ProseClaim whole) {
    return whole.about().slots().containsAll(part.about().slots());
  }

  /** Whether disputes that the text does not count stand between. */
  private boolean isInterrupted(List<ProseClaim> named, ProseClaim claim) {
    int from = named.get(named.size() - 1).end();
    return from < claim.start()
        && disputes.matcher(claim.sentence().folded().substring(from, claim.start())).find();
  }

  private static Outcome outcome(List<ProseClaim> named, String column) {
    List<SlotPattern> slots = new ArrayList<>();
    BigDecimal counted = BigDecimal.ZERO;
    for (ProseClaim c : named) {
      counted = counted.add(c.number());
      for (SlotPattern p : c.about().slots()) {
        slots.add(new SlotPattern(p.table(), p.row(), column));
      }
    }
    return new Outcome(new SlotSum(column, slots), counted);
  }
}
