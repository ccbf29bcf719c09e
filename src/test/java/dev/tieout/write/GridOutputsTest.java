package dev.tieout.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridOutputsTest {
  @TempDir private Path folder;

  @Test
  void aTableHasPageBoxAndCellsWithTheirSpans() throws Exception {
    try (GridOutputs out = GridOutputs.open(folder, Fixture.ENGLISH, List.of("sub/a.pdf"))) {
      out.add(Fixture.report("sub/a.pdf", List.of(), List.of(Fixture.grid("x", "甲\uD800"))));
      out.finish();
    }
    assertEquals(
        """
        {"report":"sub/a.pdf","readable":true,"tables":[
        {"page":2,"box":[1.00,2.00,3.50,6.00],"rows":2,"columns":2,"cells":[\
        {"row":0,"column":0,"rowSpan":1,"columnSpan":1,"text":"x","page":2,"box":[1.00,2.00,3.50,4.00]},\
        {"row":0,"column":1,"rowSpan":1,"columnSpan":1,"text":"甲\uFFFD","page":2,\
        "box":[1.00,2.00,3.50,4.00]},\
        {"row":1,"column":0,"rowSpan":1,"columnSpan":2,"text":"wide","page":2,\
        "box":[1.00,4.00,3.50,6.00]}]}]}
        """,
        Files.readString(folder.resolve("sub_a.json")));
    assertEquals("x,甲\uFFFD\r\nwide,\r\n", Files.readString(folder.resolve("sub_a-1.csv")));
  }

  @Test
  void anUnreadableReportIsThereAndSaysSo() throws Exception {
    try (GridOutputs out = GridOutputs.open(folder, Fixture.ENGLISH, List.of("a.pdf"))) {
      out.add(Fixture.unreadable("a.pdf"));
      out.finish();
    }
    assertEquals(
        "{\"report\":\"a.pdf\",\"readable\":false,\"tables\":[]}\n",
        Files.readString(folder.resolve("a.json")));
  }

  @Test
  void onlyAnnouncedReportsAreTaken() throws Exception {
    try (GridOutputs out = GridOutputs.open(folder, Fixture.ENGLISH, List.of("a"))) {
      assertThrows(IllegalArgumentException.class, () -> out.add(Fixture.unreadable("b")));
    }
  }
}
