package dev.tieout.score;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Run on request, with how many errors are put into each table: thresholds were set on the tables
 * with even numbers, so those with odd ones tell how good they are. What is asserted is what has
 * been reached; {@code docs/benchmarks.md} names the aims. The figures go to {@code target/}.
 */
final class AlarmsTest {
  private static final Path SUMS = Path.of("../shared/corpus/sums/troy-euses.jl.gz");

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  @EnabledIfSystemProperty(named = "tieout.alarms", matches = "\\d+")
  void brokenSumsAreFoundAndSoundOnesLeftAlone(int half) throws IOException {
    Assumptions.assumeTrue(Files.exists(SUMS));
    Alarms alarms = new Alarms(Integer.getInteger("tieout.alarms", 12));
    List<PublishedTable> tables = PublishedTable.all(SUMS);
    for (int i = half; i < tables.size(); i += 2) {
      alarms.add(tables.get(i), i);
    }
    Path target = Files.createDirectories(Path.of("target"));
    Files.writeString(target.resolve("alarms-" + half + ".md"), alarms.markdown());
    Files.write(target.resolve("alarms-" + half + "-missed.txt"), alarms.missed());
    Alarms.Count all = alarms.all();
    assertTrue(alarms.cried() <= 0.05, alarms.markdown());
    assertTrue(all.flagged >= 0.88 * all.injected, alarms.markdown());
    assertTrue(all.named >= 0.83 * all.injected, alarms.markdown());
  }
}
