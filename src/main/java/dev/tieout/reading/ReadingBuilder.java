package dev.tieout.reading;

import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.reading.PrintedRow.TieTerms;
import dev.tieout.reading.TableReader.Way;
import dev.tieout.source.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * From the ways to read a table to one reading: figures where they agree, alternatives where they
 * do not.
 */
final class ReadingBuilder {
  /**
   * A way that is no dearer than this above the cheapest may be the true one as well. It is over
   * the weight of one lost cell and under that of a published error.
   */
  static final double MARGIN = 1.3;

  /** Beside a way that supposes no damage, ways that suppose some are not credible. */
  private static final double CLEAN_MARGIN = 0.4;

  /**
   * The same between ways that differ in which column they suppose lost: a published error and its
   * ties must not decide that.
   */
  private static final double COLUMN_MARGIN = 4;

  /** What it counts to look at one slot of a way. */
  private static final int SLOT_LOOKS = 40;

  private final List<WorkedOut> near;
  private final Way best;
  private final Map<Slot, Filling> fillings = new HashMap<>();
  private final Set<Tie> used = new HashSet<>();

  private ReadingBuilder(List<Way> ways) {
    this.best = ways.get(0);
    this.near = WorkedOut.all(near(ways));
  }

  /** The ways, cheapest first, that may be the true one. */
  static List<Way> near(List<Way> ways) {
    Way best = ways.get(0);
    double margin = Math.min(MARGIN, CLEAN_MARGIN + best.cost());
    double other = best.table().isGuessed() ? COLUMN_MARGIN : margin;
    return ways.stream()
        .filter(
            w -> w.cost() <= best.cost() + (w.table().hasColumnsOf(best.table()) ? margin : other))
        .toList();
  }

  /** What it counts to hold these ways against each other, slot by slot. */
  static long looks(List<Way> ways) {
    return ways.isEmpty() ? 0 : (long) SLOT_LOOKS * near(ways).size() * slots(ways.get(0));
  }

  private static int slots(Way way) {
    return way.table().slots().size();
  }

  /** What each slot holds, and the ties that were needed to say so. */
  record Built(Map<Slot, Filling> fillings, Set<Tie> usedTies) {}

  static Built build(List<Way> ways) {
    ReadingBuilder builder = new ReadingBuilder(ways);
    for (int r = 0; r < builder.best.rows().size(); r++) {
      builder.row(r);
    }
    Map<Slot, Filling> ordered = new LinkedHashMap<>();
    builder.best.table().table().slots().forEach(s -> ordered.put(s, builder.filling(s)));
    return new Built(ordered, builder.used);
  }

  private Filling filling(Slot slot) {
    Filling filling = fillings.get(slot);
    if (filling != null) {
      return filling;
    }
    List<String> texts = alternatives(slot);
    return texts.size() > 1
        ? new Filling.Several(texts, "", Place.none())
        : new Filling.Lost(List.of());
  }

  private void row(int r) {
    Candidate chosen = best.joint().rows().get(r);
    RowValues row = best.rows().get(r);
    boolean told = row.begins() && (row.labelled() || row.row().formRow() < 0);
    for (int c = 0; c < chosen.parts().size(); c++) {
      Slot slot = best.rows().get(r).row().slots().get(c);
      List<String> others = alternatives(slot);
      boolean tied = dependsOnTies(r, c);
      if (tied) {
        use(r, slot);
      }
      Basis plain = told && !isCut(r, c) ? Basis.CELL : Basis.ORDER;
      fillings.put(slot, filling(chosen, c, others, tied ? Basis.TIES : plain));
    }
  }

  private static Filling filling(Candidate chosen, int c, List<String> texts, Basis basis) {
    Part part = chosen.parts().get(c);
    if (part.isUnread()) {
      return new Filling.Unread(part.raw(), part.place());
    }
    if (texts.size() > 1) {
      return new Filling.Several(texts, part.raw(), part.place());
    }
    return part.isLost()
        ? new Filling.Lost(chosen.equals())
        : new Filling.Found(part.raw(), part.place(), basis);
  }

  /** The different texts that the near ways put into a slot, that of the best way first. */
  private List<String> alternatives(Slot slot) {
    if (near.size() == 1) {
      return List.of();
    }
    Map<Object, String> texts = new LinkedHashMap<>();
    for (WorkedOut worked : near) {
      int index = worked.indexOf(slot);
      if (index >= 0) {
        texts.merge(worked.identity(index), worked.raw(index), ReadingBuilder::known);
      } else {
        worked.implied(slot).ifPresent(i -> texts.putIfAbsent(i, ""));
      }
    }
    return texts.values().stream().distinct().toList();
  }

  /** Of two texts for the same figure the one that stands in the source, if any does. */
  private static String known(String text, String other) {
    return text.isEmpty() ? other : text;
  }

  /**
   * Two texts are the same figure if they are the same number; a lost cell counts as what ties make
   * of it.
   */
  private static Object identity(Candidate candidate, int c) {
    return candidate.parts().get(c).identity(candidate.values()[c], Optional.empty());
  }

  /** Whether by damage alone the row could have been read in another way. */
  private boolean dependsOnTies(int r, int c) {
    List<Candidate> candidates = best.candidates().get(r);
    if (candidates.size() == 1 && best.rows().get(r).whole()) {
      return false;
    }
    double least = candidates.stream().mapToDouble(Candidate::damage).min().orElse(0);
    Object own = identity(best.joint().rows().get(r), c);
    return best.rows().get(r).atoms().size() > 0
        && ((isCut(r, c) && !best.rows().get(r).row().ties().isEmpty())
            || candidates.stream()
                .filter(k -> k.damage() <= least + MARGIN)
                .anyMatch(k -> !identity(k, c).equals(own)));
  }

  /** Digits that had no separator could have been cut in many ways. */
  private boolean isCut(int r, int c) {
    Part part = best.joint().rows().get(r).parts().get(c);
    List<Atom> atoms = best.rows().get(r).atoms();
    return !part.isLost()
        && part.place() != Place.none()
        && atoms.stream().noneMatch(a -> a.text().equals(part.raw()));
  }

  private void use(int r, Slot slot) {
    best.rows().get(r).row().ties().stream()
        .filter(t -> t.tie().slots().anyMatch(slot::equals))
        .forEach(t -> used.add(t.tie()));
    if (columnsDecided(r, slot)) {
      for (TieTerms tie : best.table().ties()) {
        if (tie.tie().slots().anyMatch(slot::equals)) {
          used.add(tie.tie());
        }
      }
    }
  }

  /** Whether the ties of the row leave more than one figure for the slot. */
  private boolean columnsDecided(int r, Slot slot) {
    int c = best.rows().get(r).row().slots().indexOf(slot);
    List<Candidate> candidates = best.candidates().get(r);
    double least = candidates.stream().mapToDouble(Candidate::cost).min().orElse(0);
    return candidates.stream()
            .filter(k -> k.cost() <= least + MARGIN)
            .map(k -> identity(k, c))
            .distinct()
            .count()
        > 1;
  }
}
