package dev.tieout.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads claim files. {@code docs/claims.md} explains every key of one. */
public final class ClaimFile {
  private static final String STANDARD = "/claims/cn-ogi.yaml";

  private ClaimFile() {}

  /** Read once, when first asked for: the checks of a report and those across reports share it. */
  private static final class Standard {
    private static final ClaimBook BOOK = load();
  }

  /** The claims that come with the tool. */
  public static ClaimBook standard() {
    return Standard.BOOK;
  }

  private static ClaimBook load() {
    try (InputStream in = ClaimFile.class.getResourceAsStream(STANDARD)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own claims " + STANDARD);
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8), STANDARD, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FormFileException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads one claim file.
   *
   * @param name what the file is called in messages
   * @throws FormFileException when it is no claim file, with the line and the fault
   */
  public static ClaimBook read(Reader reader, String name) throws FormFileException {
    return read(reader, name, false);
  }

  private static ClaimBook read(Reader reader, String name, boolean trusted)
      throws FormFileException {
    return new ClaimParser(YamlFile.root(reader, name), trusted).book();
  }
}
