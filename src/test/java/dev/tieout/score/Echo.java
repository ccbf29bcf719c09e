package dev.tieout.score;

import dev.tieout.check.Finding;
import dev.tieout.form.Slot;
import dev.tieout.generate.Specimen;
import dev.tieout.generate.truth.Entry;
import dev.tieout.reading.Basis;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.source.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A tool that cannot fail, since it is told the truth; and what one makes of it that does. */
final class Echo {
  private final Specimen specimen;
  private final Map<Slot, Figure> figures = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> dropped = new HashSet<>();

  Echo(Specimen specimen) {
    this.specimen = specimen;
    for (Slot slot : specimen.truth().edition().slots()) {
      Entry entry = specimen.truth().entry(slot);
      boolean gone = specimen.gone().contains(slot);
      figures.put(
          slot,
          gone
              ? figure(slot, FigureState.LOST, Optional.empty(), List.of())
              : figure(slot, entry.state(), entry.value(), List.of()));
    }
  }

  private static Figure figure(
      Slot slot, FigureState state, Optional<BigDecimal> value, List<String> alternatives) {
    return new Figure(slot, value, "", state, "", Place.none(), Basis.CELL, alternatives);
  }

  Echo say(Slot slot, FigureState state, List<String> alternatives) {
    figures.put(slot, figure(slot, state, Optional.empty(), alternatives));
    return this;
  }

  Echo say(Slot slot, int number) {
    BigDecimal value = BigDecimal.valueOf(number);
    figures.put(slot, figure(slot, FigureState.NUMBER, Optional.of(value), List.of()));
    return this;
  }

  Echo find(Finding finding) {
    findings.add(finding);
    return this;
  }

  Echo drop(String table) {
    dropped.add(table);
    return this;
  }

  Score score() {
    Map<String, Map<Slot, Figure>> byTable = new HashMap<>();
    figures.forEach(
        (slot, figure) ->
            byTable.computeIfAbsent(slot.table(), t -> new HashMap<>()).put(slot, figure));
    byTable.keySet().removeAll(dropped);
    return Scorer.judge(specimen, new Output(byTable, findings), 0);
  }
}
