package dev.tieout.form;

import java.util.List;

/**
 * A row of a form's table that holds values. Rows that only group others are not rows but {@code
 * groups}.
 *
 * @param id its id, as {@code refused_state_secret}
 * @param groups the labels that it stands under, outermost first
 * @param label its own label
 */
public record FormRow(String id, List<Label> groups, Label label) {
  public FormRow {
    groups = List.copyOf(groups);
  }
}
