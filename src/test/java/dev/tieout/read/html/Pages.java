package dev.tieout.read.html;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import dev.tieout.grid.Remark;
import dev.tieout.read.Limits;
import dev.tieout.read.UnreadableException;
import dev.tieout.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads pages that a test writes down, and shows what came out in a few characters. */
final class Pages {
  private Pages() {}

  static Flow read(String html) {
    try {
      return readStrictly(html.getBytes(StandardCharsets.UTF_8));
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  static Flow readStrictly(byte[] bytes) throws UnreadableException {
    return new HtmlReader()
        .read(Source.of("page", bytes), Limits.standard())
        .orElseThrow(() -> new AssertionError("not taken for HTML"));
  }

  /** Lines as they are, grids as rows of cells with {@code |} between and {@code .} for no cell. */
  static List<String> shown(String html) {
    return read(html).blocks().stream()
        .map(b -> b instanceof Line line ? line.text() : rows((Grid) b).toString())
        .toList();
  }

  /** The rows of the only grid. */
  static List<String> rows(String html) {
    List<Grid> grids = read(html).grids();
    if (grids.size() != 1) {
      throw new AssertionError("expected one grid, found " + grids);
    }
    return rows(grids.get(0));
  }

  static List<String> rows(Grid grid) {
    return IntStream.range(0, grid.rows())
        .mapToObj(
            r ->
                IntStream.range(0, grid.columns())
                    .mapToObj(c -> grid.at(r, c).map(Cell::text).orElse("."))
                    .collect(Collectors.joining("|")))
        .toList();
  }

  static List<String> codes(Flow flow) {
    return flow.remarks().stream().map(Remark::code).toList();
  }
}
