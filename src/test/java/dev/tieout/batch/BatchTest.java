package dev.tieout.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.Extraction;
import dev.tieout.check.TieTally;
import dev.tieout.grid.Flow;
import dev.tieout.read.UnreadableException;
import dev.tieout.record.Metadata;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.Stated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
  private static final List<Input> INPUTS =
      IntStream.range(0, 200)
          .<Input>mapToObj(
              n -> new Input.Broken("%03d".formatted(n), new UnreadableException("none", Map.of())))
          .toList();

  private static Extraction named(Input input) {
    Stated nothing = Stated.nothing();
    return new Extraction(
        "",
        Optional.empty(),
        new Flow(List.of(), List.of(), List.of()),
        new ReportRecord(
            input.name(), new Metadata(nothing, nothing, nothing, nothing), List.of(), List.of()),
        List.of(),
        List.of(),
        new TieTally(0, 0, 0),
        true);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 300})
  void resultsComeInTheOrderOfTheInputs(int threads) throws Exception {
    List<String> names = new ArrayList<>();
    Batch batch =
        new Batch(
            input -> {
              // The first ones take longest.
              IntStream.range(0, 200 - Integer.parseInt(input.name())).forEach(n -> Thread.yield());
              return named(input);
            },
            threads);
    batch.run(INPUTS, e -> names.add(e.report()));
    assertEquals(INPUTS.stream().map(Input::name).toList(), names);
  }

  @Test
  void onlyAFewResultsWaitToBeHandedOn() throws Exception {
    AtomicInteger waiting = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Batch batch =
        new Batch(
            input -> {
              most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
              return named(input);
            },
            2);
    batch.run(
        INPUTS,
        e -> {
          Thread.yield();
          waiting.decrementAndGet();
        });
    assertTrue(most.get() <= 9, "up to " + most + " of " + INPUTS.size());
  }

  @Test
  void aFailureOfTheSinkEndsTheRun() {
    AtomicInteger read = new AtomicInteger();
    Batch batch =
        new Batch(
            input -> {
              read.incrementAndGet();
              return named(input);
            },
            2);
    IOException e =
        assertThrows(
            IOException.class,
            () ->
                batch.run(
                    INPUTS,
                    x -> {
                      throw new IOException("disk full");
                    }));
    assertEquals("disk full", e.getMessage());
    assertTrue(read.get() < INPUTS.size());
  }

  @Test
  void aBatchNeedsAThread() {
    assertThrows(IllegalArgumentException.class, () -> new Batch(BatchTest::named, 0));
  }
}
