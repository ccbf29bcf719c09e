package dev.tieout.generate.truth;

import dev.tieout.form.Slot;
import dev.tieout.record.FigureState;
import java.util.Optional;

/** How a body writes that there was nothing. */
public enum Zeros {
  /** {@code 0}. */
  DIGIT(0.7),
  /** An empty cell. */
  BLANK(0.08),
  /** A no-break space, as word processors leave it. */
  NBSP(0.05),
  /** {@code /}. */
  SLASH(0.05),
  /** {@code —}. */
  DASH(0.05),
  /** Here a {@code 0}, there an empty cell. */
  MIXED(0.04),
  /** Empty cells, and the totals of the result rows left empty too, whatever they would be. */
  TOTALS_BLANK(0.03);

  private final double share;

  Zeros(double share) {
    this.share = share;
  }

  static Zeros any(Dice dice) {
    double rest = dice.share();
    for (Zeros zeros : values()) {
      rest -= zeros.share;
      if (rest < 0) {
        return zeros;
      }
    }
    return DIGIT;
  }

  /** Whether some zeros are written without a character that shows. */
  public boolean leavesBlanks() {
    return this != DIGIT && this != SLASH && this != DASH;
  }

  /** What stands in the cell of a zero; empty when it is the digit. */
  Optional<Entry> entry(Dice dice) {
    return switch (this) {
      case DIGIT -> Optional.empty();
      case BLANK, TOTALS_BLANK -> Optional.of(Entry.without("", FigureState.BLANK));
      case NBSP -> Optional.of(Entry.without("\u00A0", FigureState.BLANK));
      case SLASH -> Optional.of(Entry.without("/", FigureState.NOT_APPLICABLE));
      case DASH -> Optional.of(Entry.without("—", FigureState.NOT_APPLICABLE));
      case MIXED ->
          dice.chance(0.5) ? Optional.empty() : Optional.of(Entry.without("", FigureState.BLANK));
    };
  }

  /** Whether the cell is left empty although there is something to state. */
  boolean omits(Slot slot) {
    return this == TOTALS_BLANK
        && slot.table().equals("requests")
        && slot.column().equals("total")
        && !Ties.isFrame(slot.row());
  }
}
