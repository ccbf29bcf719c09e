package dev.tieout.reading;

import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.grid.Flow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Tells of a reading how one of its figures was won. */
final class Deriver {
  private final Flow flow;
  private final List<Atom> atoms;
  private final Claim claim;
  private final Reading reading;

  /**
   * A teller.
   *
   * @param flow what was read
   * @param atoms the same as atoms
   * @param claim from which the reading was made
   * @param reading the reading
   */
  Deriver(Flow flow, List<Atom> atoms, Claim claim, Reading reading) {
    this.flow = flow;
    this.atoms = atoms;
    this.claim = claim;
    this.reading = reading;
  }

  /**
   * How the figure of a slot was won; empty when the table has no such slot. One of a column that
   * was lost is told of by what is left of its row.
   */
  Optional<Derivation> of(Slot slot) {
    Filling filling = reading.fillings().get(slot);
    if (filling == null) {
      return Optional.empty();
    }
    return row(slots -> slots.contains(slot))
        .or(() -> row(slots -> slots.stream().anyMatch(s -> s.row().equals(slot.row()))))
        .map(row -> of(slot, row, filling));
  }

  /** The first printed row with such slots. */
  private Optional<Integer> row(Predicate<List<Slot>> wanted) {
    List<RowValues> rows = claim.best().rows();
    return IntStream.range(0, rows.size())
        .boxed()
        .filter(r -> wanted.test(rows.get(r).row().slots()))
        .findFirst();
  }

  private Derivation of(Slot slot, int row, Filling filling) {
    RowValues values = claim.best().rows().get(row);
    List<Derivation.Cut> cuts = reading.why().refused() ? List.of() : new RowCuts(claim, row).all();
    boolean cut = cuts.stream().anyMatch(c -> isCut(c, values));
    return new Derivation(
        reading.form(),
        reading.table(),
        slot,
        filling,
        reading.why(),
        new RowPieces(flow, atoms, claim, row).printed(filling),
        cuts,
        cut ? CutCount.of(values) : Optional.empty(),
        usedTies(slot));
  }

  private List<Tie> usedTies(Slot slot) {
    return reading.usedTies().stream()
        .filter(t -> t.slots().anyMatch(slot::equals))
        .sorted(Comparator.comparing(Tie::id).thenComparing(Tie::line))
        .toList();
  }

  /** Whether some cell has only a part of a value of the source. */
  private static boolean isCut(Derivation.Cut cut, RowValues values) {
    return cut.cells().stream()
        .anyMatch(
            p ->
                !p.text().isEmpty()
                    && values.atoms().stream().noneMatch(a -> a.text().equals(p.text())));
  }
}
