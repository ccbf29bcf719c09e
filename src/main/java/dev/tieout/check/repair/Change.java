package dev.tieout.check.repair;

/**
 * What one figure would have to be.
 *
 * @param variable index of the figure
 * @param from what is stated
 * @param low the lowest number that lets all ties hold
 * @param high the highest; equal to {@code low} when the ties leave no choice, {@link
 *     Long#MAX_VALUE} when there is no highest
 */
public record Change(int variable, long from, long low, long high) {

  /** A change to one certain number. */
  static Change to(int variable, long from, long to) {
    return new Change(variable, from, to, to);
  }

  /** Whether the ties leave only one number. */
  public boolean isDetermined() {
    return low == high;
  }

  /** How much is added; by the lowest number when there is a choice. */
  public long by() {
    return low - from;
  }
}
