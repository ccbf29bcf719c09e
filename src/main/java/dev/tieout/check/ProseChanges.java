package dev.tieout.check;

import dev.tieout.form.ClaimBook.Changes;
import dev.tieout.form.ClaimRule.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Changes against the year before: "申请数量较去年回落12.3%". Only that year's report can tell. */
final class ProseChanges {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ProseReading reading;
  private final Changes rule;

  ProseChanges(ProseReading reading) {
    this.reading = reading;
    this.rule = reading.book().changes();
  }

  /**
   * A change, and the numbers of the year before that it allows.
   *
   * @param claim the count that changed
   * @param words the words of the change
   * @param end index after its last character in the folded sentence
   * @param lowest the least number of the year before
   * @param highest the largest
   */
  record Change(ProseClaim claim, String words, int end, BigDecimal lowest, BigDecimal highest) {
    /** Whether any whole number of the year before makes it right. */
    boolean isPossible() {
      return lowest.compareTo(highest) <= 0;
    }

    boolean allows(BigDecimal before) {
      return before.compareTo(lowest) >= 0 && before.compareTo(highest) <= 0;
    }
  }

  /** The changes of the text, in reading order. */
  List<Change> all() {
    return reading.sentences().flatMap(s -> in(s).stream()).toList();
  }

  private List<Change> in(ProseSentence sentence) {
    List<Change> changes = new ArrayList<>();
    Matcher m = rule.says().matcher(sentence.folded());
    while (m.find()) {
      claimBefore(sentence, m.start()).flatMap(c -> change(c, m)).ifPresent(changes::add);
    }
    return changes;
  }

  /** The last count before the change, when it is one of those that changes are stated of. */
  private Optional<ProseClaim> claimBefore(ProseSentence sentence, int at) {
    return reading.of(sentence).stream()
        .filter(c -> c.end() <= at)
        .reduce((a, b) -> b)
        .filter(c -> c.is(Kind.COUNT) && rule.of().contains(c.rule().id()));
  }

  private static Optional<Change> change(ProseClaim claim, Matcher m) {
    boolean up = m.group("up") != null;
    boolean down = m.group("down") != null;
    if (up == down || claim.number().signum() == 0) {
      return Optional.empty();
    }
    BigDecimal by = new BigDecimal(m.group("n"));
    BigDecimal signed = down ? by.negate() : by;
    return m.group("unit").equals("%")
        ? percent(claim, m, signed)
        : Optional.of(change(claim, m, claim.number().subtract(signed)));
  }

  private static Change change(ProseClaim claim, Matcher m, BigDecimal before) {
    return new Change(claim, m.group(), m.end(), before, before);
  }

  /** Within one unit of the last printed decimal: rounded to it, or cut off at it. */
  private static Optional<Change> percent(ProseClaim claim, Matcher m, BigDecimal percent) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(percent.scale());
    BigDecimal least = HUNDRED.add(percent).subtract(unit);
    if (least.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal most = HUNDRED.add(percent).add(unit);
    BigDecimal hundredfold = claim.number().multiply(HUNDRED);
    return Optional.of(
        new Change(
            claim,
            m.group(),
            m.end(),
            hundredfold.divide(most, MathContext.DECIMAL64).setScale(0, RoundingMode.CEILING),
            hundredfold.divide(least, MathContext.DECIMAL64).setScale(0, RoundingMode.FLOOR)));
  }
}
