package dev.tieout.check;

import dev.tieout.check.repair.Change;
import dev.tieout.check.repair.Diagnosis;
import dev.tieout.check.repair.Explanation;
import dev.tieout.form.Slot;
import dev.tieout.infer.InferredTie;
import dev.tieout.infer.Spot;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes one diagnosis of the broken ties of a table without a form as a finding. */
final class InferredFinding {
  private static final int MOST_SUSPECTS = 12;
  private static final int MOST_CHANGES = 4;

  private final InferredCells cells;
  private final InferredSystem system;
  private final InferredSums sums;
  private final Diagnosis diagnosis;
  private final Ways written = new Ways(MOST_CHANGES, this::change);

  InferredFinding(
      InferredCells cells, InferredSystem system, InferredSums sums, Diagnosis diagnosis) {
    this.cells = cells;
    this.system = system;
    this.sums = sums;
    this.diagnosis = diagnosis;
  }

  Finding finding() {
    List<InferredTie> broken = diagnosis.broken().stream().map(system.ties()::get).toList();
    List<Explanation> ways = diagnosis.explanations();
    Spot at =
        ways.isEmpty()
            ? broken.get(0).total()
            : system.spot(changes(ways.get(0)).get(0).variable());
    Finding.Builder finding =
        FindingCatalogue.finding("inferred-sum-broken", cells.place(at))
            .at(cells.slot(at))
            .suspects(suspects(ways))
            .arguments(arguments(broken, ways));
    if (!ways.isEmpty() && changes(ways.get(0)).size() == 1) {
      Change change = changes(ways.get(0)).get(0);
      finding.found(sums.stated(at), sums.meant(change));
      if (change.isDetermined()) {
        finding.difference(sums.excess(change));
      }
    }
    return finding.build();
  }

  private static List<Change> changes(Explanation way) {
    return way.changes().toList();
  }

  private List<Slot> suspects(List<Explanation> ways) {
    if (ways.isEmpty()) {
      return system.inMostBroken(diagnosis.broken()).limit(MOST_SUSPECTS).map(cells::slot).toList();
    }
    Set<Slot> suspects = new LinkedHashSet<>();
    for (Explanation way : ways) {
      if (suspects.size() < MOST_SUSPECTS) {
        changes(way).forEach(c -> suspects.add(cells.slot(system.spot(c.variable()))));
      }
    }
    return suspects.stream().limit(MOST_SUSPECTS).toList();
  }

  private Map<String, String> arguments(List<InferredTie> broken, List<Explanation> ways) {
    Arguments arguments = new Arguments().name("sums", n -> Sums.first(broken, t -> sums.of(n, t)));
    int support = broken.stream().mapToInt(InferredTie::support).max().orElse(0);
    if (support > 1) {
      arguments.put("support", support);
    }
    if (!ways.isEmpty()) {
      arguments.name("mend", n -> written.way(n, ways.get(0)));
      arguments.name("others", n -> written.others(n, ways));
    }
    return arguments.map();
  }

  private String change(Names names, Change change) {
    Spot spot = system.spot(change.variable());
    return sums.cell(names, spot) + " " + sums.stated(spot) + " → " + sums.meant(change);
  }
}
