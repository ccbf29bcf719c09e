package dev.tieout.check;

import dev.tieout.check.repair.Effort;
import dev.tieout.check.repair.RepairSearch;
import dev.tieout.form.Slot;
import dev.tieout.record.Figure;
import dev.tieout.record.TableRecord;
import dev.tieout.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Sums that fail in every reading of a table that has several. A figure that each of them suspects
 * is wrong whichever is the true one, also where it is not certain in which column it stands: it is
 * the same figure when it stands in the same place of the source.
 */
final class EveryReading {
  private static final int MOST_SUSPECTS = 12;

  /** All readings together may take so much work as the search in one table. */
  private static final long WORK = RepairSearch.DEFAULT_BOUND;

  /** So many figures side by side may have the same digit. */
  private static final int FEW = 3;

  /** What is wrong with each reading, as far as they were looked at. */
  private final List<List<Finding>> errors = new ArrayList<>();

  private final Map<Place, Suspect> suspects = new LinkedHashMap<>();

  private final int readings;

  /**
   * Looks at one reading after the other as long as all may have an error in common, and the work
   * does not get too much: that each supposes some error was known before.
   */
  private EveryReading(TableRecord table, BiFunction<TableRecord, Effort, List<Finding>> check) {
    readings = table.versions().size();
    Effort effort = Effort.ofAll(WORK);
    for (TableRecord version : table.versions()) {
      List<Finding> found = errors(check.apply(version, effort));
      if (effort.isSpent()) {
        return;
      }
      errors.add(found);
      add(version, found);
      if (suspects.values().stream().noneMatch(this::isShared) && firsts().isEmpty()) {
        return;
      }
    }
  }

  private void add(TableRecord version, List<Finding> found) {
    Set<Place> seen = new HashSet<>();
    for (Finding error : found) {
      int rank = 0;
      for (Slot slot : error.suspects()) {
        Figure figure = version.figure(slot);
        if (!figure.place().equals(Place.none()) && seen.add(figure.place())) {
          suspects.computeIfAbsent(figure.place(), p -> new Suspect()).add(slot, rank);
        }
        rank++;
      }
    }
  }

  /** Whether all readings that were looked at suspect a figure. */
  private boolean isShared(Suspect suspect) {
    return suspect.readings == errors.size();
  }

  /** A figure that readings suspect. */
  private static final class Suspect {
    private final Map<Slot, Integer> slots = new LinkedHashMap<>();
    private int readings;
    private int ranks;

    void add(Slot slot, int rank) {
      slots.merge(slot, 1, Integer::sum);
      readings++;
      ranks += rank;
    }

    /** Where it may stand: where most readings have it first. */
    Stream<Slot> slots() {
      return slots.entrySet().stream()
          .sorted(Map.Entry.<Slot, Integer>comparingByValue().reversed())
          .map(Map.Entry::getKey);
    }
  }

  /**
   * The error that all readings of a table have in common, if there is one.
   *
   * @param check what is wrong with the sums of one reading
   */
  static Optional<Finding> error(
      TableRecord table, BiFunction<TableRecord, Effort, List<Finding>> check) {
    return table.versions().isEmpty() ? Optional.empty() : new EveryReading(table, check).finding();
  }

  private static List<Finding> errors(List<Finding> found) {
    return found.stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }

  private Optional<Finding> finding() {
    List<Slot> shared =
        suspects.values().stream()
            .filter(this::isShared)
            .sorted(Comparator.comparingInt(s -> s.ranks))
            .flatMap(Suspect::slots)
            .distinct()
            .toList();
    if (shared.isEmpty()) {
      List<Slot> firsts = firsts();
      return firsts.isEmpty()
          ? Optional.empty()
          : Optional.of(inEvery(errors.get(0).get(0), firsts));
    }
    List<Finding> all = new ArrayList<>();
    errors.forEach(all::addAll);
    return all.stream()
        .filter(f -> f.suspects().contains(shared.get(0)))
        .findFirst()
        .map(f -> inEvery(f, shared));
  }

  /**
   * The few figures of one row of which each reading has one for its only error, as where a digit
   * too many is the last of one or the first of the next; else none.
   */
  private List<Slot> firsts() {
    boolean one = errors.stream().allMatch(e -> e.size() == 1 && !e.get(0).suspects().isEmpty());
    if (!one) {
      return List.of();
    }
    List<Slot> firsts = errors.stream().map(e -> e.get(0).suspects().get(0)).distinct().toList();
    boolean row = firsts.stream().map(Slot::row).distinct().count() == 1;
    return row && firsts.size() <= FEW ? firsts : List.of();
  }

  /** What one reading makes of the error, said of all of them. */
  private Finding inEvery(Finding one, List<Slot> shared) {
    Map<String, String> arguments = new LinkedHashMap<>(one.arguments());
    arguments.put("readings", Integer.toString(readings));
    if (errors.size() < readings) {
      arguments.put("looked", Integer.toString(errors.size()));
    }
    return TieFinding.as("wrong-in-every-reading", one)
        .arguments(arguments)
        .suspects(shared.subList(0, Math.min(MOST_SUSPECTS, shared.size())))
        .build();
  }
}
