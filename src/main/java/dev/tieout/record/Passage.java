package dev.tieout.record;

import dev.tieout.grid.Block;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import dev.tieout.source.Place;
import dev.tieout.value.Folding;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of text that is not blank: a line, or a cell of a raw table, since pages are often laid
 * out with tables.
 *
 * @param text the text, untouched
 * @param folded the same, folded
 * @param place where it stands
 */
record Passage(String text, String folded, Place place) {
  /** A report's head ends where its first section begins; no head is longer than this. */
  private static final int LONGEST_HEAD = 80;

  /** A longer table is one of figures, not one for layout. */
  private static final int LARGEST_LAYOUT = 60;

  private static final Pattern SECTION = Pattern.compile("(?:[一二][、.．]|第一部分).*");

  /** Labels stand at the beginning of a line or cell; one this long is running text. */
  private static final int LONGEST_LABELLED = 400;

  /** The beginning of the text, where labels can be. */
  String start() {
    return text.substring(0, Math.min(text.length(), LONGEST_LABELLED));
  }

  static Passage of(String text, Place place) {
    return new Passage(text, Folding.fold(text), place);
  }

  /** All passages of a report, in reading order. */
  static List<Passage> all(Flow flow) {
    return flow.blocks().stream().flatMap(Passage::of).filter(p -> !p.folded.isEmpty()).toList();
  }

  private static Stream<Passage> of(Block block) {
    if (block instanceof Line line) {
      return Stream.of(of(line.text(), line.place()));
    }
    Grid grid = (Grid) block;
    return grid.cells().size() > LARGEST_LAYOUT
        ? Stream.empty()
        : grid.cells().stream().map(c -> of(c.text(), c.place()));
  }

  /** The passages before the first section. */
  static List<Passage> head(List<Passage> all) {
    return all.stream()
        .limit(LONGEST_HEAD)
        .takeWhile(p -> !SECTION.matcher(p.folded).matches())
        .toList();
  }
}
