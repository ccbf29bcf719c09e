package dev.tieout.check;

import dev.tieout.record.TableRecord;
import java.util.List;
import java.util.stream.Stream;

/** Tables of which more may be wrong than can be named cell by cell. */
final class DamagedTables implements TableCheck {
  @Override
  public List<Finding> check(TableRecord table) {
    boolean left = table.why().waysLeft() && !table.why().refused();
    return Stream.concat(
            condition(table).stream(),
            left ? Stream.of(finding("readings-left", table)) : Stream.empty())
        .toList();
  }

  private static List<Finding> condition(TableRecord table) {
    return switch (table.why().condition()) {
      case ARRANGED -> List.of(finding("columns-by-head", table));
      case REORDERED -> List.of(finding("columns-reordered", table));
      case DAMAGED -> List.of(finding("table-damaged", table));
      case CLOSED_UP -> List.of(finding("cells-closed-up", table));
      case ZEROS_LEFT_OUT -> List.of(finding("zeros-left-out", table));
      case UNDECIDED -> List.of(finding("table-undecided", table));
      case SOUND, BEYOND_REPAIR -> List.of();
    };
  }

  /** A finding about a whole table, with how much is left of it. */
  static Finding finding(String code, TableRecord table) {
    return FindingCatalogue.finding(code, table.place())
        .at(table.table().id(), "", "")
        .arguments(
            new Arguments()
                .put("values", table.why().values())
                .put("slots", table.why().slots())
                .map())
        .build();
  }
}
