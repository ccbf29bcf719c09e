package dev.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tieout.grid.Grid;
import dev.tieout.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables drawn with characters, in a report that has tables of a form as well. */
class DrawnTablesTest {
  private static final String DRAWN =
      "<pre>\nOffice  12  13\nBureau   4   5\nAll     16  18\n</pre>";

  @Test
  void aTableInPreformattedTextStandsBesideThoseOfTheForm() throws IOException {
    String page = Files.readString(Path.of("samples/wps-page/source.html"), StandardCharsets.UTF_8);
    Extraction plain = extract(page);
    Extraction both = extract(page.replaceFirst("</body>", DRAWN + "$0"));
    assertFalse(plain.record().tables().isEmpty());
    assertEquals(plain.record().tables().size(), both.record().tables().size());
    assertEquals(plain.otherGrids().size() + 1, both.otherGrids().size());
    List<Grid> grids = both.grids();
    assertEquals("Bureau", grids.get(grids.size() - 1).text(1, 0));
    assertEquals(plain.grids(), grids.subList(0, grids.size() - 1));
  }

  private static Extraction extract(String page) {
    return Tieout.standard().extract(Source.of("a.html", page.getBytes(StandardCharsets.UTF_8)));
  }
}
