package dev.tieout.check;

import dev.tieout.form.Slot;
import dev.tieout.infer.DerivedTie;
import dev.tieout.infer.Spot;
import dev.tieout.infer.TieFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a table without a form works out from its own numbers, means, ratios, growth and shares,
 * where it comes out nearly everywhere and fails in one place.
 */
final class DerivedFindings {
  private static final int MOST_SUSPECTS = 12;

  private final TieFinder.Found found;
  private final InferredCells cells;
  private final DerivedText text;
  private final List<DerivedTie> broken;
  private final Map<Spot, Integer> held = new HashMap<>();

  DerivedFindings(TieFinder.Found found, InferredCells cells) {
    this.found = found;
    this.cells = cells;
    text = new DerivedText(new InferredSums(found, 1));
    broken = found.derived().stream().filter(t -> !t.holds()).toList();
    if (!broken.isEmpty()) {
      countHeld();
    }
  }

  private void countHeld() {
    Stream.concat(
            found.ties().stream()
                .filter(t -> t.holds())
                .flatMap(t -> Stream.concat(Stream.of(t.total()), t.operands().stream())),
            found.derived().stream().filter(DerivedTie::holds).flatMap(DerivedFindings::spots))
        .forEach(s -> held.merge(s, 1, Integer::sum));
  }

  private static Stream<Spot> spots(DerivedTie tie) {
    return Stream.concat(tie.result().stream(), tie.operands().stream());
  }

  /**
   * A finding for each cause.
   *
   * @param sums the findings on sums of the table: what their first suspect explains is not said
   *     twice
   */
  List<Finding> besides(List<Finding> sums) {
    Set<Slot> explained = new LinkedHashSet<>();
    sums.forEach(f -> f.suspects().stream().limit(1).forEach(explained::add));
    List<DerivedTie> left =
        new ArrayList<>(
            broken.stream()
                .filter(t -> spots(t).map(cells::slot).noneMatch(explained::contains))
                .toList());
    List<Finding> findings = new ArrayList<>();
    while (!left.isEmpty()) {
      Spot suspect = likeliest(left);
      List<DerivedTie> ties =
          left.stream().filter(t -> spots(t).anyMatch(suspect::equals)).toList();
      findings.add(finding(suspect, ties));
      left.removeAll(ties);
    }
    return findings;
  }

  private Spot likeliest(List<DerivedTie> ties) {
    return ranked(ties).findFirst().orElseThrow();
  }

  /** The figures of ties, those first that more broken and fewer sound ones share. */
  private Stream<Spot> ranked(List<DerivedTie> ties) {
    Map<Spot, Integer> failing = new HashMap<>();
    Set<Spot> all = new LinkedHashSet<>();
    ties.forEach(t -> spots(t).forEach(all::add));
    ties.forEach(t -> spots(t).forEach(s -> failing.merge(s, 1, Integer::sum)));
    return all.stream()
        .sorted(
            Comparator.comparingInt((Spot s) -> -failing.getOrDefault(s, 0))
                .thenComparingInt(s -> held.getOrDefault(s, 0)));
  }

  private Finding finding(Spot suspect, List<DerivedTie> ties) {
    boolean within = ties.stream().allMatch(t -> t.kind() == DerivedTie.Kind.OF_WHICH);
    String code = within ? "part-exceeds-whole" : "inferred-value-broken";
    Finding.Builder finding =
        FindingCatalogue.finding(code, cells.place(suspect))
            .at(cells.slot(suspect))
            .suspects(ranked(ties).limit(MOST_SUSPECTS).map(cells::slot).toList())
            .arguments(arguments(ties));
    Optional<DerivedTie> own =
        ties.stream().filter(t -> t.result().filter(suspect::equals).isPresent()).findFirst();
    own.filter(t -> !within).ifPresent(t -> finding.found(text.stated(suspect), t.expected()));
    return finding.build();
  }

  private Map<String, String> arguments(List<DerivedTie> ties) {
    Arguments arguments =
        new Arguments().name("relations", n -> Sums.first(ties, t -> text.of(n, t)));
    int support = ties.stream().mapToInt(DerivedTie::support).max().orElse(0);
    return arguments.put("support", support).map();
  }
}
