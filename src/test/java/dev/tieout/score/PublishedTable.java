package dev.tieout.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import dev.tieout.infer.InferredTie;
import dev.tieout.infer.Spot;
import dev.tieout.source.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * A table of the corpus of published sums, with the sums that people have marked in it.
 *
 * @param texts its cells, row by row; rows may be of different lengths
 * @param sums the marked sums
 * @param derived what else is marked, by the word that it is marked with
 */
record PublishedTable(List<List<String>> texts, List<Sum> sums, Map<String, Set<Sum>> derived) {
  /** A total and what makes it up, or a number and what it is worked out from. */
  record Sum(Spot total, Set<Spot> parts) {}

  static List<PublishedTable> all(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<PublishedTable> tables = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        tables.add(of(json.readTree(line)));
      }
    }
    return tables;
  }

  private static PublishedTable of(JsonNode node) {
    List<List<String>> texts = new ArrayList<>();
    for (JsonNode row : node.get("table_array")) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(cell.asText()));
      texts.add(cells);
    }
    List<Sum> sums = new ArrayList<>();
    Map<String, Set<Sum>> derived = new HashMap<>();
    for (JsonNode mark : node.get("aggregation_annotations")) {
      Set<Spot> parts = new HashSet<>();
      mark.get("aggregatee_indices").forEach(at -> parts.add(spot(at)));
      Sum sum = new Sum(spot(mark.get("aggregator_index")), parts);
      String operator = mark.get("operator").asText();
      if (operator.equals("Sum")) {
        sums.add(sum);
      } else {
        derived.computeIfAbsent(operator, o -> new HashSet<>()).add(sum);
      }
    }
    return new PublishedTable(texts, sums, derived);
  }

  private static Spot spot(JsonNode at) {
    return new Spot(at.get(0).asInt(), at.get(1).asInt());
  }

  String text(Spot spot) {
    List<String> row = texts.get(spot.row());
    return spot.column() < row.size() ? row.get(spot.column()) : "";
  }

  Grid grid() {
    return with(new Spot(-1, -1), "");
  }

  /** The table with another text in one cell. */
  Grid with(Spot changed, String text) {
    List<Cell> cells = new ArrayList<>();
    int columns = 0;
    for (int r = 0; r < texts.size(); r++) {
      columns = Math.max(columns, texts.get(r).size());
      for (int c = 0; c < texts.get(r).size(); c++) {
        String own = changed.row() == r && changed.column() == c ? text : texts.get(r).get(c);
        cells.add(new Cell(r, c, 1, 1, own, Place.none()));
      }
    }
    return new Grid(texts.size(), columns, cells, Place.none());
  }

  /** Whether a tie is one of the marked sums, give or take cells without text. */
  boolean isMarked(InferredTie tie) {
    return isAmong(sums, new Sum(tie.total(), Set.copyOf(tie.operands())));
  }

  /** Whether one is among others, give or take cells without text. */
  boolean isAmong(Collection<Sum> others, Sum one) {
    return others.stream()
        .filter(s -> s.total().equals(one.total()) && one.parts().containsAll(s.parts()))
        .anyMatch(
            s -> one.parts().stream().allMatch(o -> s.parts().contains(o) || text(o).isBlank()));
  }
}
