package dev.tieout.check;

import dev.tieout.form.ClaimBook.Parts;
import dev.tieout.form.Slot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parts that one sentence lists: "予以公开42件,不予公开5件,无法提供31件". Together they are never more than the
 * whole that the text states, and exactly that when they cover all of its rows.
 */
final class ProseLists {
  private final ProseReading reading;
  private final Parts rule;

  ProseLists(ProseReading reading) {
    this.reading = reading;
    this.rule = reading.book().lists();
  }

  /**
   * A list whose sum is wrong.
   *
   * @param parts the parts
   * @param whole the whole as the text states it
   * @param sum the sum of the parts
   */
  record BadList(List<ProseClaim> parts, ProseClaim whole, BigDecimal sum) {}

  /** The lists whose sum is wrong. */
  List<BadList> all() {
    return reading.sentences().flatMap(s -> list(reading.of(s)).stream()).toList();
  }

  private Optional<BadList> list(List<ProseClaim> claims) {
    List<ProseClaim> parts =
        claims.stream().filter(c -> rule.parts().contains(c.rule().id())).toList();
    List<ProseClaim> wholes =
        parts.size() < 2 ? List.of() : reading.before(parts.get(0), rule.of());
    if (wholes.isEmpty()) {
      return Optional.empty();
    }
    ProseClaim whole = wholes.get(0);
    BigDecimal sum =
        parts.stream().map(ProseClaim::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    int order = sum.compareTo(whole.number());
    return order != 0 && !overlap(parts) && (order > 0 || (order < 0 && isComplete(parts)))
        ? Optional.of(new BadList(parts, whole, sum))
        : Optional.empty();
  }

  private boolean overlap(List<ProseClaim> parts) {
    List<Slot> slots = slots(parts);
    return new HashSet<>(slots).size() < slots.size();
  }

  private boolean isComplete(List<ProseClaim> parts) {
    Set<Slot> covered = new HashSet<>(slots(parts));
    List<Slot> all = new ArrayList<>();
    for (Slot whole : reading.figures().slots(rule.whole())) {
      all.addAll(reading.figures().parts(whole));
    }
    return !all.isEmpty() && covered.containsAll(all);
  }

  private List<Slot> slots(List<ProseClaim> parts) {
    return parts.stream().flatMap(c -> reading.figures().slots(c.about()).stream()).toList();
  }
}
