package dev.tieout.score;

import dev.tieout.check.Finding;
import dev.tieout.check.InferredFindings;
import dev.tieout.form.Slot;
import dev.tieout.grid.Grid;
import dev.tieout.infer.InferredTie;
import dev.tieout.infer.NumberTable;
import dev.tieout.infer.Spot;
import dev.tieout.infer.TieFinder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How often published sums are called broken, and how many errors that are put into them are found.
 * Of each table, some of the sums that are found in it get an error each: in the total one time in
 * three, else in one of the parts. An error counts as flagged when a finding is about a broken sum
 * that the spoilt figure is in. Errors that rounding hides are counted apart. Not thread-safe.
 */
final class Alarms {
  private final int errorsPerTable;
  private final Map<Injury, Count> counts = new EnumMap<>(Injury.class);
  private final List<String> missed = new ArrayList<>();
  private int found;
  private int cried;
  private int within;

  Alarms(int errorsPerTable) {
    this.errorsPerTable = errorsPerTable;
    for (Injury injury : Injury.values()) {
      counts.put(injury, new Count());
    }
  }

  /** How the errors of one kind fared. */
  static final class Count {
    int injected;
    int flagged;
    int named;

    private void add(Count other) {
      injected += other.injected;
      flagged += other.flagged;
      named += other.named;
    }
  }

  void add(PublishedTable table, long seed) {
    Grid grid = table.grid();
    List<InferredTie> ties = TieFinder.find(grid).stream().filter(table::isMarked).toList();
    List<Finding> findings = InferredFindings.of(List.of(grid));
    found += ties.size();
    cried += (int) ties.stream().filter(t -> isFlagged(t, findings)).count();
    List<InferredTie> sound = ties.stream().filter(InferredTie::holds).toList();
    Random random = new Random(seed);
    for (int i = 0; i < errorsPerTable && !sound.isEmpty(); i++) {
      Injury injury = Injury.values()[i % Injury.values().length];
      injure(table, sound.get(random.nextInt(sound.size())), injury, random);
    }
  }

  private void injure(PublishedTable table, InferredTie tie, Injury injury, Random random) {
    List<Spot> parts =
        tie.operands().stream().filter(s -> table.text(s).matches(".*[1-9].*")).toList();
    if (parts.isEmpty() || !table.text(tie.total()).matches(".*[1-9].*")) {
      return;
    }
    Spot spot = random.nextInt(3) == 0 ? tie.total() : parts.get(random.nextInt(parts.size()));
    if (injury == Injury.SIGN) {
      spot =
          Stream.concat(parts.stream(), Stream.of(tie.total()))
              .filter(s -> Injury.SIGN.of(table.text(s), random).isPresent())
              .findFirst()
              .orElse(spot);
    }
    Optional<String> text = injury.of(table.text(spot), random);
    if (text.isPresent() && isWithinRounding(table, tie, spot, text.get())) {
      within++;
    } else if (text.isPresent()) {
      judge(table, spot, text.get(), injury);
    }
  }

  /** Whether an error is no larger than what rounding does to the sum: nobody can see it. */
  private static boolean isWithinRounding(
      PublishedTable table, InferredTie tie, Spot spot, String text) {
    NumberTable before = NumberTable.of(table.grid());
    NumberTable after = NumberTable.of(table.with(spot, text));
    double scale = Math.pow(10, before.decimals() - (double) after.decimals());
    return Math.abs(after.value(spot) * scale - before.value(spot)) <= tie.slack();
  }

  private void judge(PublishedTable table, Spot spot, String text, Injury injury) {
    Grid grid = table.with(spot, text);
    List<InferredTie> ties =
        TieFinder.find(grid).stream().filter(t -> !t.holds() && has(t, spot)).toList();
    List<Finding> about =
        InferredFindings.of(List.of(grid)).stream()
            .filter(f -> ties.stream().anyMatch(t -> isFlagged(t, List.of(f))))
            .toList();
    Count count = counts.get(injury);
    count.injected++;
    count.flagged += about.isEmpty() ? 0 : 1;
    boolean named = about.stream().anyMatch(f -> isNamed(f, spot));
    count.named += named ? 1 : 0;
    if (!named) {
      missed.add(
          "%s %s %s → %s %s"
              .formatted(injury, spot, table.text(spot), text, about.isEmpty() ? "missed" : "far"));
    }
  }

  private static boolean has(InferredTie tie, Spot spot) {
    return tie.total().equals(spot) || tie.operands().contains(spot);
  }

  private static boolean isFlagged(InferredTie tie, List<Finding> findings) {
    return !tie.holds()
        && findings.stream().flatMap(f -> f.suspects().stream()).anyMatch(s -> has(tie, spot(s)));
  }

  private static boolean isNamed(Finding finding, Spot spot) {
    return finding.suspects().stream().limit(3).anyMatch(s -> spot(s).equals(spot));
  }

  private static Spot spot(Slot slot) {
    return new Spot(Integer.parseInt(slot.row()) - 1, Integer.parseInt(slot.column()) - 1);
  }

  Count all() {
    Count all = new Count();
    counts.values().forEach(all::add);
    return all;
  }

  double cried() {
    return (double) cried / found;
  }

  List<String> missed() {
    return List.copyOf(missed);
  }

  /** A table of the figures in Markdown. */
  String markdown() {
    StringBuilder text = new StringBuilder();
    text.append(
        "%d of %d published sums called broken: %.1f %%%n%n"
            .formatted(cried, found, 100 * cried()));
    text.append("%d errors within rounding left out%n%n".formatted(within));
    text.append("| error | injected | flagged | culprit in the first three |\n|---|--:|--:|--:|\n");
    counts.forEach((injury, count) -> text.append(row(injury.name(), count)));
    return text.append(row("all", all())).toString();
  }

  private static String row(String name, Count c) {
    int n = Math.max(1, c.injected);
    return "| %s | %d | %.1f %% | %.1f %% |%n"
        .formatted(name, c.injected, 100.0 * c.flagged / n, 100.0 * c.named / n);
  }
}
