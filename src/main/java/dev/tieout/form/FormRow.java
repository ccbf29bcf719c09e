package dev.tieout.form;

import java.util.List;
import java.util.Optional;

/**
 * A row of a form's table that holds values. Rows that only group others are not rows but {@code
 * groups}.
 *
 * @param id its id, as {@code refused_state_secret}
 * @param groups the labels that it stands under, outermost first
 * @param label its own label
 * @param unit the unit that is printed beside the label, as {@code 条}; empty when there is none
 * @param type what its slots take, whatever their columns take
 */
public record FormRow(
    String id, List<Label> groups, Label label, String unit, Optional<ValueType> type) {
  public FormRow {
    groups = List.copyOf(groups);
  }

  /** A row with nothing printed beside its label. */
  public FormRow(String id, List<Label> groups, Label label) {
    this(id, groups, label, "", Optional.empty());
  }
}
