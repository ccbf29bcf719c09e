package dev.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.check.Finding;
import dev.tieout.check.Severity;
import dev.tieout.form.Slot;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples, against what was checked by hand: every figure and every finding above a note. */
class SamplesGoldenTest {
  private static final Path SAMPLES = Path.of("samples");

  static Stream<Path> samples() throws IOException {
    return Files.list(SAMPLES).sorted();
  }

  private static Extraction extract(Path sample) throws IOException {
    try (Stream<Path> files = Files.list(sample)) {
      Path source =
          files
              .filter(f -> f.getFileName().toString().startsWith("source."))
              .findFirst()
              .orElseThrow();
      return Tieout.standard().extract(source);
    }
  }

  private static List<List<String>> expected(Path sample, String name) throws IOException {
    try (Stream<String> lines = Files.lines(sample.resolve("expected").resolve(name))) {
      return lines.skip(1).map(l -> Arrays.asList(l.split(",", -1))).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFigureIsAsInTheSource(Path sample) throws IOException {
    Map<Slot, Figure> figures = new HashMap<>();
    for (TableRecord table : extract(sample).record().tables()) {
      figures.putAll(table.figures());
    }
    List<List<String>> truth = expected(sample, "truth.csv");
    assertEquals(truth.size(), figures.size());
    for (List<String> line : truth) {
      Slot slot = new Slot(line.get(2), line.get(3), line.get(4));
      Figure figure = figures.get(slot);
      List<String> states = Arrays.asList(line.get(6).split("\\|"));
      assertTrue(states.contains(figure.state().toString()), slot + " is " + figure.state());
      if (figure.state() == FigureState.NUMBER) {
        assertEquals(
            0,
            new BigDecimal(line.get(5)).compareTo(figure.value().orElseThrow()),
            slot.toString());
      }
      if (figure.state() == FigureState.AMBIGUOUS) {
        assertTrue(figure.alternatives().contains(line.get(5)), slot + " " + figure.alternatives());
      }
    }
  }

  /** Of a row of equal figures of which one is lost, exactly one is said to be. */
  @ParameterizedTest
  @MethodSource("samples")
  void asManyCellsAreLostAsAreMissing(Path sample) throws IOException {
    Map<String, Long> either = new HashMap<>();
    for (List<String> line : expected(sample, "truth.csv")) {
      if (line.get(6).equals("number|lost")) {
        either.merge(line.get(2) + "/" + line.get(3), 1L, Long::sum);
      }
    }
    Extraction extraction = extract(sample);
    for (String row : either.keySet()) {
      long lost =
          extraction.record().tables().stream()
              .flatMap(t -> t.figures().values().stream())
              .filter(f -> f.slot().toString().startsWith(row + "/"))
              .filter(f -> f.state() == FigureState.LOST)
              .count();
      assertEquals(1, lost, row);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void findingsAreThoseOfTheOrigin(Path sample) throws IOException {
    List<List<String>> found =
        extract(sample).findings().stream()
            .filter(f -> f.severity() != Severity.NOTE)
            .map(SamplesGoldenTest::line)
            .toList();
    assertEquals(expected(sample, "findings.csv"), found);
  }

  private static List<String> line(Finding f) {
    String suspects = String.join(" ", f.suspects().stream().map(Slot::toString).toList());
    return List.of(f.severity().toString(), f.code(), f.table(), f.row(), f.column(), suspects);
  }
}
