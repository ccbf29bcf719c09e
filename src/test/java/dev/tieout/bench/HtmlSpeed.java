package dev.tieout.bench;

import dev.tieout.Tieout;
import dev.tieout.source.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Extraction of an HTML report, warm, beside parsing it with jsoup and taking the cells' text. */
public final class HtmlSpeed {
  private HtmlSpeed() {}

  /** Takes the path of a report in UTF-8. */
  public static void main(String[] args) throws Exception {
    byte[] bytes = Files.readAllBytes(Path.of(args[0]));
    Tieout tieout = Tieout.standard();
    System.out.println(
        tieout.extract(Source.of("warm", bytes)).record().tables().size() + " tables");
    Race.warm(
        "HTML, %d KB".formatted(bytes.length / 1000),
        () -> tieout.extract(Source.of("report", bytes)),
        () -> BareHtml.cells(new String(bytes, StandardCharsets.UTF_8)));
  }
}
