package dev.tieout.reading;

import dev.tieout.form.FormTable;
import dev.tieout.reading.TableReader.Way;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads a table from which all zeros are gone without a trace, whether flattening dropped the cells
 * that showed one or the body left them empty. Of each row only its figures are left, in order; but
 * then every lacking cell is 0, so that the figures have to add up by themselves, row by row and
 * column by column. Where they do, all ways to place them so are found. A table of which other
 * cells were lost does not add up in such a way, nor does one from which repeated lines were
 * removed: its rows lack figures that sums need.
 */
final class ZerosLeftOut {
  /** So many rows must add up before the zeros of a table are taken for left out. */
  private static final int FEWEST_ROWS = 2;

  /** The same where another row does not, so that a figure must have been published wrong. */
  private static final int FEWEST_BESIDE_ERROR = 2;

  /** Of a table that has more of its figures less is lost than its zeros. */
  private static final double MOST_THERE = 0.7;

  /** So many zeros may be printed for each that lacks. */
  private static final double FEW_ZEROS = 0.1;

  private final Way bare;
  private final List<RowValues> rows;
  private final List<Placing.Ways> placings;
  private final List<Integer> broken;
  private final Work work;

  private ZerosLeftOut(Way bare, Work work) {
    this.bare = bare;
    this.work = work;
    rows = bare.rows().stream().map(ZerosLeftOut::closed).toList();
    placings = rows.stream().map(r -> new Placing.Ways(r, Part.LOST_ZERO, work)).toList();
    broken =
        IntStream.range(0, rows.size())
            .filter(r -> placings.get(r).fitting().isEmpty())
            .boxed()
            .toList();
  }

  private static RowValues closed(RowValues row) {
    TableHabits habits = new TableHabits(Blanks.LEFT_OUT, false, false);
    return new RowValues(
        row.row(),
        row.figures(),
        row.labelled(),
        row.begins(),
        row.columns(),
        false,
        habits,
        row.page());
  }

  /** The ways to read a table so, likeliest first; none where its own sums do not prove it. */
  static List<Way> proved(Offer offer, Work work) {
    if (offer.table().ties().isEmpty() || !isLacking(offer)) {
      return List.of();
    }
    Way bare = TableReader.byLabels(offer);
    if (!isOfFiguresAlone(bare) || !isOfFewZeros(bare) || hasEmptyCells(bare)) {
      return List.of();
    }
    ZerosLeftOut reader = new ZerosLeftOut(bare, work);
    return reader.isProved() ? reader.ways() : List.of();
  }

  /** The same of a table beside another of which it is proved. */
  static List<Way> beside(Offer offer, Work work) {
    Way bare = down(offer).orElseGet(() -> TableReader.byLabels(offer));
    return isOfFiguresAlone(bare) ? new ZerosLeftOut(bare, work).ways() : List.of();
  }

  /** A table that may be printed across, if each of its rows has its figures behind its label. */
  private static Optional<Way> down(Offer offer) {
    PrintedTable down =
        PrintedTable.of(offer.table().index(), offer.table().table(), FormTable.Layout.DOWN);
    return offer.table().layout() == FormTable.Layout.ACROSS
            && down.table().layouts().contains(FormTable.Layout.DOWN)
        ? TableReader.byLabels(offer, down)
        : Optional.empty();
  }

  /** Whether a table lacks the most of its figures. */
  private static boolean isLacking(Offer offer) {
    long figures =
        offer.items().stream().filter(i -> i.isValue() && !SegmentCost.isBlank(i)).count();
    return figures < offer.table().slots().size() * MOST_THERE;
  }

  /** Whether of each row nothing but figures in order may be left. */
  private static boolean isOfFiguresAlone(Way bare) {
    for (RowValues row : bare.rows()) {
      int figures = row.figures().size();
      boolean told = row.labelled() || row.row().formRow() < 0;
      if (figures > row.row().size() || (figures > 0 && !(told && isClosed(row)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether no empty cell stands between two figures, and all of them are numbers. */
  private static boolean isClosed(RowValues row) {
    List<Atom> atoms = row.atoms();
    List<Atom> figures = row.figures();
    int first = atoms.indexOf(figures.get(0));
    return atoms.subList(first, first + figures.size()).stream().allMatch(ZerosLeftOut::isApart);
  }

  private static boolean isApart(Atom atom) {
    return atom.isFigure()
        && atom.before() != Boundary.GLUED
        && Numbers.isNumber(Numbers.of(atom.text()));
  }

  /**
   * Whether rows have an empty cell for each figure that lacks, and no zero is printed that would
   * show these to be padding: the body left its zeros empty, and the cells are there.
   */
  private static boolean hasEmptyCells(Way bare) {
    return bare.rows().stream().flatMap(r -> r.figures().stream()).noneMatch(Atom::isZero)
        && bare.rows().stream()
            .filter(r -> !r.figures().isEmpty())
            .allMatch(r -> r.atoms().size() >= r.row().size());
  }

  /** Whether next to none of its zeros is printed, as one that is written in another way. */
  private static boolean isOfFewZeros(Way bare) {
    List<Atom> figures = bare.rows().stream().flatMap(r -> r.figures().stream()).toList();
    int lacking = bare.table().slots().size() - figures.size();
    return figures.stream().filter(Atom::isZero).count() <= lacking * FEW_ZEROS;
  }

  private boolean isProved() {
    long adding = rows.stream().filter(r -> r.figures().size() > 1).count() - broken.size();
    return adding >= (broken.isEmpty() ? FEWEST_ROWS : FEWEST_BESIDE_ERROR)
        && !Refusal.hasFewRepeats(bare);
  }

  private List<Way> ways() {
    if (broken.size() > 1) {
      return List.of();
    }
    List<List<Placing>> taken = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      Placing.Ways row = placings.get(r);
      taken.add(broken.contains(r) ? row.mended() : row.fitting());
    }
    if (taken.stream().anyMatch(List::isEmpty)) {
      return List.of();
    }
    List<List<Candidate>> weighed = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      weighed.add(placings.get(r).weighed(taken.get(r)));
    }
    return different(
        PlacingSearch.choices(bare.table(), taken, work).stream()
            .map(choice -> way(choice, weighed))
            .sorted(Comparator.comparingDouble(Way::cost))
            .toList());
  }

  private Way way(List<Placing> choice, List<List<Candidate>> weighed) {
    List<Candidate> chosen = choice.stream().map(Placing::candidate).toList();
    double damage = chosen.stream().mapToDouble(Candidate::damage).sum();
    double cost = damage + broken.size() * Costs.BROKEN;
    Joint joint = new Joint(chosen, Joint.values(chosen), cost);
    return new Way(bare.table(), rows, joint, weighed, bare.bounds(), bare.cost() + cost);
  }

  /** So many of the ways that whatever any of them puts into a cell is in one. */
  private static List<Way> different(List<Way> ways) {
    Set<List<Object>> seen = new HashSet<>();
    List<Way> different = new ArrayList<>();
    for (Way way : ways) {
      List<List<Object>> own = new ArrayList<>();
      List<Part> parts = way.joint().rows().stream().flatMap(c -> c.parts().stream()).toList();
      for (int i = 0; i < parts.size(); i++) {
        own.add(List.of(i, parts.get(i)));
      }
      if (!seen.containsAll(own)) {
        seen.addAll(own);
        different.add(way);
      }
    }
    return Collections.unmodifiableList(different);
  }
}
