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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * A table of the corpus of published sums, with the sums that people have marked in it.
 *
 * @param texts its cells, row by row; rows may be of different lengths
 * @param sums the marked sums
 */
record PublishedTable(List<List<String>> texts, List<Sum> sums) {
  /** A total and what makes it up. */
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
    for (JsonNode mark : node.get("aggregation_annotations")) {
      if (mark.get("operator").asText().equals("Sum")) {
        Set<Spot> parts = new HashSet<>();
        mark.get("aggregatee_indices").forEach(at -> parts.add(spot(at)));
        sums.add(new Sum(spot(mark.get("aggregator_index")), parts));
      }
    }
    return new PublishedTable(texts, sums);
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
    Set<Spot> operands = new HashSet<>(tie.operands());
    return sums.stream()
        .filter(s -> s.total().equals(tie.total()) && operands.containsAll(s.parts()))
        .anyMatch(s -> operands.stream().allMatch(o -> s.parts().contains(o) || text(o).isBlank()));
  }
}
