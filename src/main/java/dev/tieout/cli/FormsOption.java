package dev.tieout.cli;

import dev.tieout.Tieout;
import dev.tieout.check.Finding;
import dev.tieout.check.Severity;
import dev.tieout.form.Form;
import dev.tieout.form.FormFile;
import dev.tieout.form.FormFileException;
import dev.tieout.source.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that adds forms of the user's own. */
final class FormsOption {
  @Option(names = "--forms", paramLabel = "DIR", descriptionKey = "forms")
  private Optional<Path> folder = Optional.empty();

  /** The forms in use: those that come with the tool, then the user's own. */
  List<Form> forms(Words words) {
    List<Form> forms = new ArrayList<>(FormFile.standard());
    folder.ifPresent(f -> forms.addAll(load(() -> FormFile.folder(f), f, words)));
    return forms;
  }

  /** An extractor that knows the user's own forms besides those of {@code standard}. */
  Tieout tieout(Tieout standard, Words words) {
    return folder.map(f -> load(() -> standard.withForms(f), f, words)).orElse(standard);
  }

  /** Reads form files. */
  private interface Loading<T> {
    T load() throws IOException, FormFileException;
  }

  private static <T> T load(Loading<T> loading, Path folder, Words words) {
    try {
      return loading.load();
    } catch (FormFileException e) {
      Finding finding =
          Finding.of(e.code(), Severity.ERROR, Place.none()).arguments(e.arguments()).build();
      throw new UserError(words.sentences().apply(finding));
    } catch (IOException e) {
      throw new UserError(words.text("forms-unreadable", folder, UserError.reason(e)));
    }
  }
}
