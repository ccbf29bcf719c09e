package dev.tieout;

import dev.tieout.form.Form;
import dev.tieout.form.FormFile;
import dev.tieout.form.FormFileException;
import dev.tieout.form.Slot;
import dev.tieout.read.Limits;
import dev.tieout.reading.Derivation;
import dev.tieout.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The library's door. Immutable and thread-safe; it only delegates. */
public final class Tieout {
  private final List<Form> forms;
  private final Extractor extractor;

  private Tieout(List<Form> forms) {
    this.forms = List.copyOf(forms);
    this.extractor = new Extractor(forms, Limits.standard());
  }

  /** An extractor that knows the forms that come with the tool. */
  public static Tieout standard() {
    return new Tieout(FormFile.standard());
  }

  /**
   * An extractor that knows the forms of a folder as well.
   *
   * @throws IOException when the folder or a file in it cannot be read
   * @throws FormFileException when a file in it is no form
   */
  public Tieout withForms(Path folder) throws IOException, FormFileException {
    List<Form> all = new ArrayList<>(forms);
    all.addAll(FormFile.folder(folder));
    return new Tieout(all);
  }

  /**
   * Everything that can be got from a report. What is wrong with the report becomes a finding.
   *
   * @throws IOException when the file cannot be read
   */
  public Extraction extract(Path file) throws IOException {
    return extract(Source.of(file.getFileName().toString(), Files.readAllBytes(file)));
  }

  /** Everything that can be got from a report. What is wrong with the report becomes a finding. */
  public Extraction extract(Source source) {
    return extractor.extract(source);
  }

  /**
   * The tables of a report alone: {@link Extraction#grids()} and whether it can be read. Its
   * figures and findings are not looked for where the tables do not depend on them.
   */
  public Extraction tables(Source source) {
    return extractor.tables(source);
  }

  /**
   * How the figures of a slot were won.
   *
   * @param extraction what this extractor made of the report
   * @param slot the slot
   * @return one for each table of the report that has the slot, in reading order
   */
  public List<Derivation> derive(Extraction extraction, Slot slot) {
    return extractor.derive(extraction, slot);
  }
}
