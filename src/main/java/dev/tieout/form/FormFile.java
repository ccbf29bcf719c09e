package dev.tieout.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads form files. {@code docs/forms.md} explains every key of one. */
public final class FormFile {
  /** The forms that come with the tool, in the order in which they are tried. */
  private static final List<String> STANDARD =
      List.of(
          "cn-ogi-2019",
          "cn-ogi-2021",
          "cn-ogi-2014",
          "cn-ogi-fujian-2011",
          "cn-ogi-fujian-2014",
          "cn-ogi-fujian-2017",
          "cn-final-accounts-2024");

  private FormFile() {}

  /** The forms that come with the tool. */
  public static List<Form> standard() {
    List<Form> forms = new ArrayList<>();
    for (String id : STANDARD) {
      forms.add(resource("/forms/" + id + ".yaml"));
    }
    return List.copyOf(forms);
  }

  /**
   * The forms of a folder: every file in it that ends in {@code .yaml}, by name.
   *
   * @throws IOException when the folder or a file cannot be read
   * @throws FormFileException when a file is no form
   */
  public static List<Form> folder(Path folder) throws IOException, FormFileException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.filter(p -> p.toString().endsWith(".yaml")).sorted().toList();
    }
    List<Form> forms = new ArrayList<>();
    for (Path file : files) {
      try (Reader reader = Files.newBufferedReader(file)) {
        forms.add(read(reader, file.toString()));
      }
    }
    return List.copyOf(forms);
  }

  /**
   * Reads one form.
   *
   * @param name what the file is called in messages
   * @throws FormFileException when it is no form, with the line and the fault
   */
  public static Form read(Reader reader, String name) throws FormFileException {
    return new FormParser(YamlFile.root(reader, name)).form();
  }

  private static Form resource(String path) {
    try (InputStream in = FormFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own form " + path);
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8), path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FormFileException e) {
      throw new IllegalStateException(e);
    }
  }
}
