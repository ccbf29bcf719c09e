package dev.tieout.score;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.infer.DerivedTie;
import dev.tieout.infer.Spot;
import dev.tieout.infer.TieFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many of the means, ratios and growths that people have marked in published tables are found.
 * Run on request ({@code -Dtieout.derived=1}). Only what stands in one row or one column is marked,
 * so only that is counted. The last columns are what has been reached, rounded down, in the even
 * and in the odd tables; both were looked at while thresholds were set.
 */
final class DerivedScoreTest {
  private static final Path SUMS = Path.of("../shared/corpus/sums/troy-euses.jl.gz");

  @ParameterizedTest
  @CsvSource({
    "0, AVERAGE, Average, 0.80, 0.69",
    "1, AVERAGE, Average, 0.88, 0.71",
    "0, RATIO, Division, 0.84, 0.75",
    "1, RATIO, Division, 0.90, 0.88",
    "0, GROWTH, RelativeChange, 0.94, 0.94",
    "1, GROWTH, RelativeChange, 0.95, 0.80"
  })
  @EnabledIfSystemProperty(named = "tieout.derived", matches = "\\d+")
  void relationsThatPeopleMarkedAreFound(
      int half, DerivedTie.Kind kind, String mark, double precision, double recall)
      throws IOException {
    Assumptions.assumeTrue(Files.exists(SUMS));
    List<PublishedTable> all = PublishedTable.all(SUMS);
    List<Count> counts =
        IntStream.range(0, all.size())
            .filter(i -> i % 2 == half)
            .mapToObj(i -> count(all.get(i), kind, mark))
            .toList();
    int found = counts.stream().mapToInt(Count::found).sum();
    int right = counts.stream().mapToInt(Count::right).sum();
    int marked = counts.stream().mapToInt(Count::marked).sum();
    String figures = "%s: %d found, %d right, %d marked".formatted(kind, found, right, marked);
    assertTrue(right >= precision * found, figures);
    assertTrue(right >= recall * marked, figures);
  }

  private record Count(int found, int right, int marked) {}

  private static Count count(PublishedTable table, DerivedTie.Kind kind, String mark) {
    Map<Boolean, List<PublishedTable.Sum>> found =
        TieFinder.search(table.grid()).derived().stream()
            .filter(t -> t.kind() == kind && t.result().isPresent())
            .map(t -> new PublishedTable.Sum(t.result().get(), Set.copyOf(t.operands())))
            .filter(DerivedScoreTest::isOnOneLine)
            .distinct()
            .collect(
                Collectors.partitioningBy(
                    s -> table.isAmong(table.derived().getOrDefault(mark, Set.of()), s)));
    List<PublishedTable.Sum> right = found.getOrDefault(true, List.of());
    return new Count(
        right.size() + found.getOrDefault(false, List.of()).size(),
        right.size(),
        table.derived().getOrDefault(mark, Set.of()).size());
  }

  private static boolean isOnOneLine(PublishedTable.Sum sum) {
    Set<Integer> rows = new HashSet<>(Set.of(sum.total().row()));
    Set<Integer> columns = new HashSet<>(Set.of(sum.total().column()));
    for (Spot part : sum.parts()) {
      rows.add(part.row());
      columns.add(part.column());
    }
    return rows.size() == 1 || columns.size() == 1;
  }
}
