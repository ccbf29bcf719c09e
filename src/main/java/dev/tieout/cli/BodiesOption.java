package dev.tieout.cli;

import dev.tieout.check.Bodies;
import dev.tieout.check.BodiesFileException;
import dev.tieout.check.CrossYear;
import dev.tieout.check.Finding;
import dev.tieout.check.Severity;
import dev.tieout.read.SourceText;
import dev.tieout.read.UnreadableException;
import dev.tieout.source.Place;
import dev.tieout.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says which reports are of one body. */
final class BodiesOption {
  @Option(names = "--bodies", paramLabel = "FILE", descriptionKey = "bodies")
  private Optional<Path> file = Optional.empty();

  /** A comparison of years, of bodies as the file has them. */
  CrossYear crossYear(Words words) {
    return CrossYear.standard(file.map(f -> read(f, words)).orElseGet(Bodies::asStated));
  }

  private static Bodies read(Path file, Words words) {
    try {
      // A spreadsheet may have saved it in another charset than UTF-8.
      Source source = Source.of(file.toString(), Files.readAllBytes(file));
      return Bodies.read(SourceText.of(source).text());
    } catch (BodiesFileException e) {
      throw wrong(file, e.code(), e.arguments(), words);
    } catch (UnreadableException e) {
      throw wrong(file, e.code(), e.arguments(), words);
    } catch (IOException e) {
      throw new UserError(words.text("bodies-unreadable", file, UserError.reason(e)));
    }
  }

  private static UserError wrong(
      Path file, String code, Map<String, String> arguments, Words words) {
    Finding finding = Finding.of(code, Severity.ERROR, Place.none()).arguments(arguments).build();
    return new UserError(file + ": " + words.sentences().apply(finding));
  }
}
