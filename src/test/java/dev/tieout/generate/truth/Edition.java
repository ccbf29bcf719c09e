package dev.tieout.generate.truth;

import dev.tieout.form.Slot;
import java.util.List;

/** The two editions of the yearly report's form. */
public enum Edition {
  OF_2019("cn-ogi-2019"),
  OF_2021("cn-ogi-2021");

  private final String form;
  private final FormFacts facts;

  Edition(String form) {
    this.form = form;
    this.facts = FormFacts.read(form);
  }

  /** The form's id. */
  public String form() {
    return form;
  }

  /** The official tables, rows, columns and labels. */
  public FormFacts facts() {
    return facts;
  }

  /** All slots, in printed order. */
  public List<Slot> slots() {
    return facts.slots();
  }
}
