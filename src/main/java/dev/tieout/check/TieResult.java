package dev.tieout.check;

import dev.tieout.form.Tie;
import java.math.BigDecimal;

/**
 * One tie, checked.
 *
 * @param tie the tie
 * @param outcome what came of it
 * @param difference sum of the numbers stated on the left less that on the right
 * @param blanks how many of its figures are blank or not applicable; they count as 0 where that
 *     makes it hold
 * @param isRounded whether it holds only within the rounding of its figures, and only just: the
 *     difference is over twice the standard deviation that rounding has
 */
public record TieResult(
    Tie tie, TieOutcome outcome, BigDecimal difference, int blanks, boolean isRounded) {}
