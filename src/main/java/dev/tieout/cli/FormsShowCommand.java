package dev.tieout.cli;

import dev.tieout.form.Form;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tieout forms show ID}: a form, drawn. */
@CommandLine.Command(name = "show")
final class FormsShowCommand extends Command {
  @Parameters(paramLabel = "FORM", descriptionKey = "form")
  private String id = "";

  @Mixin private FormsOption forms = new FormsOption();

  FormsShowCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Words words = words();
    List<Form> known = forms.forms(words);
    Optional<Form> form = known.stream().filter(f -> f.id().equals(id)).findFirst();
    if (form.isEmpty()) {
      String ids = known.stream().map(Form::id).collect(Collectors.joining(", "));
      throw new UserError(words.text("form-unknown", id, ids));
    }
    terminal().out().print(new FormText(words).draw(form.get()));
    return Exit.OK;
  }
}
