package dev.tieout.check;

import dev.tieout.form.FormColumn;
import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.reading.RowsPrinted.OwnRow;
import dev.tieout.record.TableRecord;
import dev.tieout.value.Amount;
import dev.tieout.value.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tables whose rows were printed otherwise than on the form: in another order, or with rows of the
 * body's own, whose figures go into no slot. Says also when the sums of the form count such a row.
 */
final class PrintedRows implements TableCheck {
  @Override
  public List<Finding> check(TableRecord table) {
    List<Finding> found = new ArrayList<>();
    if (table.why().refused()) {
      return found;
    }
    if (table.why().printed().isReordered()) {
      found.add(DamagedTables.finding("rows-reordered", table));
    }
    table.why().printed().own().forEach(row -> found.add(own(table, row)));
    return found;
  }

  private static Finding own(TableRecord table, OwnRow row) {
    String texts = String.join(" ", row.figures().stream().map(PrintedRows::shown).toList());
    List<String> sums = countedIn(table, row);
    Arguments arguments =
        new Arguments()
            .put("table", table.table().id())
            .put("label", row.label())
            .put("texts", texts)
            .name("above", n -> row.above().isEmpty() ? "" : n.row(table.table(), row.above()))
            .name("sums", n -> n.all(sums, r -> n.row(table.table(), r)));
    return FindingCatalogue.finding("row-not-on-form", row.place())
        .at(table.table().id(), "", "")
        .found(texts, "")
        .arguments(arguments.map())
        .build();
  }

  private static String shown(String text) {
    return text.isEmpty() ? "□" : text;
  }

  /**
   * The rows that are sums of rows above and count the row as well: in each column that the row has
   * a figure in, its sum is that much larger than what the form adds up.
   */
  private static List<String> countedIn(TableRecord table, OwnRow row) {
    Map<String, List<TieResult>> bySum = new LinkedHashMap<>();
    for (TieResult result : Ties.of(table)) {
      sumRow(result.tie())
          .ifPresent(r -> bySum.computeIfAbsent(r, k -> new ArrayList<>()).add(result));
    }
    return bySum.entrySet().stream()
        .filter(e -> counts(table, e.getValue(), row))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The row whose figure a tie says is the sum of the figures of one column. */
  private static Optional<String> sumRow(Tie tie) {
    boolean down = tie.right().size() == 1 && tie.slots().map(Slot::column).distinct().count() == 1;
    return down ? Optional.of(tie.right().get(0).row()) : Optional.empty();
  }

  private static boolean counts(TableRecord table, List<TieResult> results, OwnRow row) {
    boolean broken = false;
    for (TieResult result : results) {
      int column = column(table, result.tie());
      Optional<BigDecimal> figure = figure(table, row, column);
      if (figure.isEmpty() || result.difference().negate().compareTo(figure.get()) != 0) {
        return false;
      }
      broken |= result.outcome() == TieOutcome.BROKE;
    }
    return broken;
  }

  private static int column(TableRecord table, Tie tie) {
    String column = tie.right().get(0).column();
    return table.table().columns().stream().map(FormColumn::id).toList().indexOf(column);
  }

  /** What a cell of the row adds to a sum; what states no number adds nothing, words cannot. */
  private static Optional<BigDecimal> figure(TableRecord table, OwnRow row, int column) {
    if (row.figures().size() != table.table().columns().size()) {
      return Optional.empty();
    }
    Amount amount = Numerals.parse(row.figures().get(column));
    return switch (amount.kind()) {
      case NUMBER -> Optional.of(amount.number());
      case BLANK, NOT_APPLICABLE -> Optional.of(BigDecimal.ZERO);
      case TEXT -> Optional.empty();
    };
  }
}
