package dev.tieout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TiesCommandTest {
  @TempDir private Path folder;

  @Test
  void theSumsOfACsvFileAreWrittenWithTheirPositionsFromZero() throws IOException {
    Path csv = folder.resolve("towns.csv");
    Files.writeString(
        csv,
        """
        ,2019,2020,2021,2022
        Hill,213,229,251,287
        Lake,288,398,411,454
        Moor,170,188,199,221
        Total,671,765,861,962
        """);
    Run run = Run.tieout("ties", csv, "-o", folder.resolve("out"));
    assertEquals(0, run.code(), run.err());
    // 229 + 398 + 188 is 815, not 765: the sum of 2020 does not hold, those beside it do.
    assertEquals(
        """
        {"cutOff":false,"ties":[
        {"kind":"sum","total":[4,1],"operands":[[1,1],[2,1],[3,1]],"holds":true,"support":3},
        {"kind":"sum","total":[4,2],"operands":[[1,2],[2,2],[3,2]],"holds":false,"support":3},
        {"kind":"sum","total":[4,3],"operands":[[1,3],[2,3],[3,3]],"holds":true,"support":3},
        {"kind":"sum","total":[4,4],"operands":[[1,4],[2,4],[3,4]],"holds":true,"support":3}]}
        """
            .replaceAll("\\s", ""),
        Run.files(folder.resolve("out")).getOrDefault("towns.json", "").replaceAll("\\s", ""));
  }

  @Test
  void aTableThatDoesNotAddUpHasNoTies() throws IOException {
    Path csv = folder.resolve("a.csv");
    Files.writeString(csv, ",a,b\nx,311,275\ny,507,918\nz,733,164\n");
    assertEquals(0, Run.tieout("ties", csv, "-o", folder.resolve("out")).code());
    assertEquals(
        Map.of("a.json", "{\"cutOff\":false,\"ties\":[]}\n"), Run.files(folder.resolve("out")));
  }
}
