package dev.tieout.form;

import java.util.List;

/**
 * A column of a form's table.
 *
 * @param id its id, as {@code natural_person}
 * @param groups the labels over its own, outermost first
 * @param label its own label
 * @param type what its slots take
 */
public record FormColumn(String id, List<Label> groups, Label label, ValueType type) {
  public FormColumn {
    groups = List.copyOf(groups);
  }
}
