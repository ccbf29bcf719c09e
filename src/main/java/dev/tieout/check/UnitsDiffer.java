package dev.tieout.check;

import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.record.Figure;
import dev.tieout.record.TableRecord;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Figures that are in another unit than those that they are to be added to. Their sums are left
 * unchecked, which must not go unsaid. The unit that most figures of the table have is taken for
 * the right one.
 */
final class UnitsDiffer implements TableCheck {
  @Override
  public List<Finding> check(TableRecord table) {
    List<Tie> mixed = Ties.mixed(table);
    if (mixed.isEmpty()) {
      return List.of();
    }
    Collection<Figure> all = table.figures().values();
    String usual =
        CommonUnit.of(all.stream()).units().stream()
            .max(Comparator.comparingLong(u -> all.stream().filter(f -> isIn(f, u)).count()))
            .orElse("");
    List<Slot> others =
        mixed.stream()
            .flatMap(Tie::slots)
            .distinct()
            .filter(s -> !isIn(table.figure(s), usual))
            .filter(s -> !table.figure(s).unit().isEmpty())
            .toList();
    return List.of(finding(table, mixed, others, usual));
  }

  private static boolean isIn(Figure figure, String unit) {
    return CommonUnit.plain(figure).equals(unit);
  }

  private static Finding finding(
      TableRecord table, List<Tie> mixed, List<Slot> others, String usual) {
    Slot first = others.get(0);
    return FindingCatalogue.finding("units-differ", table.figure(first).place())
        .at(first)
        .found(table.figure(first).unit(), usual)
        .suspects(others)
        .arguments(
            new Arguments()
                .put("figures", others.size())
                .put("ties", mixed.size())
                .name("where", n -> n.slot(table.table(), first))
                .map())
        .build();
  }
}
