package dev.tieout.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads a row of a table without separators: first as if nothing were wrong with it. */
final class GluedRow {
  /** So many ways to cut a row may be right by its own ties. */
  private static final int MOST_CUTS = 4_000;

  /** How much dearer a lost cell may be than that all are there and do not add up. */
  private static final double WINDOW = Costs.GLUED_LOST - Costs.BROKEN + 0.2;

  /** So many ways of a row that may lack a cell are weighed. */
  private static final int MOST_WIDE = 250;

  /** So many ways are weighed to cut a row whose ties do not hold. */
  private static final int MOST_BROKEN = 8_000;

  private GluedRow() {}

  /**
   * The candidates of a row, cheapest first; one that leaves all unread where there are too many.
   */
  static List<Candidate> read(RowValues row, double window, Work work) {
    DigitCuts.Cuts tied = DigitCuts.of(row, MOST_CUTS, true, work);
    if (tied.cutOff()) {
      return List.of(unread(row));
    }
    return tied.all().isEmpty() ? damaged(row, window, work) : tied.all();
  }

  /** The candidates of a row with a figure published wrong or with a cell lost. */
  private static List<Candidate> damaged(RowValues row, double window, Work work) {
    RowReader search = RowReader.search(row, window, work);
    List<Candidate> candidates = new ArrayList<>(search.sorted());
    if (!search.cutOff()) {
      candidates = wider(row, candidates, work);
    } else {
      DigitCuts.Cuts broken = broken(row, work);
      if (broken.cutOff()) {
        return List.of(unread(row));
      }
      candidates.removeIf(c -> c.parts().stream().noneMatch(Part::isLost));
      candidates.addAll(broken.all());
      candidates.sort(Comparator.comparingDouble(Candidate::cost));
    }
    return candidates.isEmpty() ? List.of(unread(row)) : candidates;
  }

  /**
   * The same with those in which a cell was lost; where these are too many to tell anything, with
   * those that add up without it, and it is said that others were left.
   */
  private static List<Candidate> wider(RowValues row, List<Candidate> narrow, Work work) {
    boolean lacks = row.isShort();
    RowReader search = RowReader.search(row, lacks ? WINDOW + 2 * Costs.LOST : WINDOW, work);
    List<Candidate> wide = search.sorted();
    if (search.cutOff()) {
      return narrow;
    }
    if (wide.size() <= (lacks ? 2 * MOST_WIDE : MOST_WIDE)) {
      return wide;
    }
    work.cutOff();
    List<Candidate> whole =
        wide.stream()
            .filter(c -> c.cost() > narrow.get(narrow.size() - 1).cost())
            .filter(GluedRow::lacksNothing)
            .toList();
    List<Candidate> all = new ArrayList<>(narrow);
    all.addAll(whole.size() > MOST_WIDE ? List.of() : whole);
    return all;
  }

  /** Whether ties of the row say of what is lost that it was 0. */
  private static boolean lacksNothing(Candidate candidate) {
    return IntStream.range(0, candidate.parts().size())
        .allMatch(c -> !candidate.parts().get(c).isLost() || candidate.values()[c] == 0);
  }

  /** All ways to cut the row, whether its ties hold or not. */
  static DigitCuts.Cuts broken(RowValues row, Work work) {
    return DigitCuts.of(row, MOST_BROKEN, false, work);
  }

  /** A row of which it is only known that its figures are somewhere in it. */
  static Candidate unread(RowValues row) {
    String text = row.atoms().stream().map(Atom::text).collect(Collectors.joining());
    Part part = Part.unread(text, row.atoms().get(0).place());
    return of(Collections.nCopies(row.row().size(), part), Costs.UNREAD_ROW);
  }

  /** What all candidates of a row agree on; the rest is unread. */
  static Candidate common(RowValues row, List<Candidate> candidates) {
    Candidate first = candidates.get(0);
    List<Part> parts = new ArrayList<>(unread(row).parts());
    boolean all = true;
    for (int c = 0; c < parts.size(); c++) {
      Part part = first.parts().get(c);
      int cell = c;
      boolean same = candidates.stream().allMatch(k -> k.parts().get(cell).equals(part));
      all &= same;
      if (same) {
        parts.set(c, part);
      }
    }
    return all ? first : of(parts, first.damage());
  }

  private static Candidate of(List<Part> parts, double damage) {
    long[] values = parts.stream().mapToLong(Part::value).toArray();
    return new Candidate(List.copyOf(parts), values, damage, 0, List.of());
  }
}
