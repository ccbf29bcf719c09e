package dev.tieout.cli;

import dev.tieout.form.Form;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** {@code tieout forms}: the known forms. */
@CommandLine.Command(name = "forms")
final class FormsCommand extends Command {
  @Mixin private FormsOption forms = new FormsOption();

  FormsCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Words words = words();
    for (Form form : forms.forms(words)) {
      terminal().out().println(FormText.line(form, words));
    }
    return Exit.OK;
  }
}
