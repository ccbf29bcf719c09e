package dev.tieout.reading;

import dev.tieout.source.Place;
import java.util.List;

/** What a reading puts into one slot. */
public sealed interface Filling {

  /**
   * A text of the source.
   *
   * @param raw the text, untouched
   * @param place where it stands
   * @param basis what the assignment rests on
   */
  record Found(String raw, Place place, Basis basis) implements Filling {}

  /**
   * The form has the slot, the source lacks the cell.
   *
   * @param equals slots of the same row with the same figure that may be the lost one just as well;
   *     empty when it is certain which one was lost
   */
  record Lost(List<dev.tieout.form.Slot> equals) implements Filling {
    public Lost {
      equals = List.copyOf(equals);
    }
  }

  /**
   * The source can be read in several ways that differ here.
   *
   * @param alternatives the texts that may stand here, likeliest first; an empty one for a lost
   *     cell
   * @param raw the source text that they are cut from
   * @param place where it stands
   */
  record Several(List<String> alternatives, String raw, Place place) implements Filling {
    public Several {
      alternatives = List.copyOf(alternatives);
    }
  }

  /**
   * The source has something here that cannot be read.
   *
   * @param raw the source text
   * @param place where it stands
   */
  record Unread(String raw, Place place) implements Filling {}
}
