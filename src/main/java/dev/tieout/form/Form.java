package dev.tieout.form;

import java.util.List;
import java.util.Optional;

/**
 * A published fixed layout that many bodies fill in, in one edition. Data, read by {@link
 * FormFile}.
 *
 * @param id its id, as {@code cn-ogi-2021}
 * @param title its name
 * @param tables its tables, in printed order
 * @param rules ties between its tables
 */
public record Form(String id, Label title, List<FormTable> tables, List<TablesRule> rules) {
  public Form {
    tables = List.copyOf(tables);
    rules = List.copyOf(rules);
  }

  /** A form without ties between its tables. */
  public Form(String id, Label title, List<FormTable> tables) {
    this(id, title, tables, List.of());
  }

  /** The table of that id, if it has one. */
  public Optional<FormTable> table(String tableId) {
    return tables.stream().filter(t -> t.id().equals(tableId)).findFirst();
  }
}
