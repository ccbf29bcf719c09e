package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.tieout.form.FormFile;
import dev.tieout.form.FormTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads real flattened reports against figures that were established by hand. */
class AlignerCorpusTest {
  private static final Path CORPUS = Path.of("../shared/corpus/ogi");
  private static final Aligner ALIGNER = new Aligner(FormFile.standard());

  static Stream<String> gluedYears() {
    return IntStream.rangeClosed(2019, 2025).mapToObj(y -> "pingtan-" + y + "-glued.txt");
  }

  @ParameterizedTest
  @MethodSource("gluedYears")
  void gluedYearIsReadAsPublished(String name) throws IOException {
    Assumptions.assumeTrue(Files.exists(CORPUS));
    Readings readings = ALIGNER.align(TextFlow.of(Files.readString(CORPUS.resolve(name))));
    List<Reading> requests =
        readings.tables().stream().filter(t -> t.table().id().equals("requests")).toList();
    assertEquals(1, requests.size());
    assertEquals(truth(name), rows(requests.get(0)));
  }

  private static List<List<String>> truth(String name) throws IOException {
    try (Stream<String> lines = Files.lines(CORPUS.resolve("truth-pingtan-requests.tsv"))) {
      return lines
          .map(l -> Arrays.asList(l.split("\t")))
          .filter(l -> l.get(0).equals(name))
          .map(l -> l.subList(2, l.size()))
          .toList();
    }
  }

  private static List<List<String>> rows(Reading reading) {
    FormTable table = reading.table();
    List<List<String>> rows = new ArrayList<>();
    table
        .rows()
        .forEach(
            row ->
                rows.add(
                    table.columns().stream()
                        .map(c -> raw(reading.fillings().get(table.slot(row, c))))
                        .toList()));
    return rows;
  }

  private static String raw(Filling filling) {
    return assertInstanceOf(Filling.Found.class, filling).raw();
  }
}
