package dev.tieout.reading;

import dev.tieout.form.Form;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.source.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How the figure of one slot was won from the source: what the source has for its row, in which
 * ways that can be put into the row's cells, and why one way was taken. Data for a reader's own
 * judgement; it decides nothing.
 *
 * @param form the form
 * @param table the table of that form
 * @param slot the slot
 * @param filling what the slot holds
 * @param why why the table was read as it was
 * @param printed what the source has for the row
 * @param cuts ways to put it into the cells, the one taken first; empty for a table beyond repair
 * @param ways how many ways there are to cut the source text into as many values as the row has
 *     cells, whether they add up or not; empty where nothing was cut or they are too many to count
 * @param usedTies ties of the slot that were needed to read the table
 */
public record Derivation(
    Form form,
    FormTable table,
    Slot slot,
    Filling filling,
    Reading.Why why,
    Printed printed,
    List<Cut> cuts,
    Optional<Long> ways,
    List<Tie> usedTies) {
  public Derivation {
    cuts = List.copyOf(cuts);
    usedTies = List.copyOf(usedTies);
  }

  /**
   * What the source has for a printed row.
   *
   * @param slots the slots of the row, from left to right
   * @param pieces labels and values, in the order of the source
   * @param neighbours for a row without a label of its own: the nearest labels of other rows before
   *     and behind it
   * @param wording the stretch of text that the row stands in, with a little more on both sides;
   *     empty when it is not one line of text
   * @param traits what kind of row it is
   */
  public record Printed(
      List<Slot> slots,
      List<Piece> pieces,
      List<Piece> neighbours,
      Optional<Wording> wording,
      Traits traits) {
    public Printed {
      slots = List.copyOf(slots);
      pieces = List.copyOf(pieces);
      neighbours = List.copyOf(neighbours);
    }
  }

  /**
   * What kind of row it is.
   *
   * @param labelled whether a label of its own stands before it
   * @param whole whether each cell has exactly one value of its own
   * @param glued whether the table has no separators between its values
   * @param closedUp whether its figures were pushed together, so that only their order is left
   */
  public record Traits(boolean labelled, boolean whole, boolean glued, boolean closedUp) {}

  /**
   * A stretch of text.
   *
   * @param before the text before the figure
   * @param raw the text of the figure
   * @param behind the text behind it
   */
  public record Wording(String before, String raw, String behind) {}

  /** What a piece of the source is to the row. */
  public enum Role {
    /** The row's own label. */
    LABEL,
    /** The label of a group that the row is in. */
    GROUP,
    /** A title or the label of a column. */
    HEAD,
    /** The unit of money that all amounts of the table are in. */
    UNIT,
    /** The label of another row, or words that are no label. */
    OTHER,
    /** Digits or a sign. */
    VALUE,
    /** An empty cell. */
    BLANK
  }

  /**
   * A piece of the source.
   *
   * @param role what it is to the row
   * @param text the text, untouched
   * @param place where it begins
   * @param exact for a label whether it is spelt as on the form
   */
  public record Piece(Role role, String text, Place place, boolean exact) {}

  /** What became of a way to cut. */
  public enum Fate {
    /** It was taken. */
    TAKEN,
    /** It may be right just as well. */
    POSSIBLE,
    /** It does not add up across the row. */
    ROW_BREAKS,
    /**
     * However all other rows are read, some tie between rows breaks with it, while none breaks with
     * the way that was taken.
     */
    NO_TABLE,
    /** It supposes more damage or more published errors than the way that was taken. */
    DEARER
  }

  /**
   * A way to put what the source has into the cells of the row.
   *
   * @param cells what each cell gets
   * @param fate what became of it
   * @param broken ties that break with it when all other rows are as they were read
   * @param extra how much more than the way taken it supposes, where a lost cell counts 1 and a
   *     published error 2.5
   */
  public record Cut(List<Part> cells, Fate fate, List<Sum> broken, double extra) {
    public Cut {
      cells = List.copyOf(cells);
      broken = List.copyOf(broken);
    }
  }

  /**
   * What a cell gets.
   *
   * @param text the text; empty for a blank or lost cell
   * @param lost whether the source lacks the cell
   * @param worth its number; for a lost cell what the ties of the row make it
   */
  public record Part(String text, boolean lost, Optional<BigDecimal> worth) {}

  /**
   * A tie with its numbers; those that are 0 are left out.
   *
   * @param tie the tie
   * @param left the numbers on its left
   * @param right the numbers on its right
   */
  public record Sum(Tie tie, List<BigDecimal> left, List<BigDecimal> right) {
    public Sum {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }
}
