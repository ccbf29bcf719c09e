package dev.tieout.reading;

import dev.tieout.grid.Block;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells for each run of lines with pipes whether pipes also frame the lines. In {@code |a|b|} they
 * may, or the line may have an empty field at both ends; only its neighbours tell which.
 */
final class PipeFrames {
  /** Whether a pipe stands before the first field and behind the last. */
  record Frame(boolean leads, boolean closes) {
    static final Frame NONE = new Frame(false, false);
  }

  /** A longer number counts no pages. */
  private static final int MOST_DIGITS = 4;

  private final Map<Integer, Frame> frames = new HashMap<>();

  PipeFrames(Flow flow) {
    List<Integer> run = new ArrayList<>();
    List<Block> blocks = flow.blocks();
    for (int i = 0; i <= blocks.size(); i++) {
      if (i < blocks.size() && piped(blocks.get(i)).isPresent()) {
        run.add(i);
      } else if (!run.isEmpty() && (i == blocks.size() || !isPage(blocks.get(i)))) {
        Frame frame = frame(run.stream().flatMap(b -> piped(blocks.get(b)).stream()).toList());
        run.forEach(b -> frames.put(b, frame));
        run.clear();
      }
    }
  }

  Frame of(int block) {
    return frames.getOrDefault(block, Frame.NONE);
  }

  private static Optional<String> piped(Block block) {
    return block instanceof Line line
            && PipeLine.pipe(line.text()) >= 0
            && !PipeLine.isOneCell(line.text())
        ? Optional.of(line.text().strip())
        : Optional.empty();
  }

  /** Whether it is a page number, or what is left where one was taken out: rows go on behind it. */
  private static boolean isPage(Block block) {
    return block instanceof Line line
        && line.text().strip().length() <= MOST_DIGITS
        && line.text().strip().chars().allMatch(Character::isDigit);
  }

  /** The first line may be a heading without its frame. */
  private static Frame frame(List<String> lines) {
    List<String> rest = lines.size() > 2 ? lines.subList(1, lines.size()) : lines;
    return new Frame(
        rest.stream().allMatch(l -> PipeLine.isPipe(l.charAt(0))),
        rest.stream().allMatch(l -> PipeLine.isPipe(l.charAt(l.length() - 1))));
  }
}
