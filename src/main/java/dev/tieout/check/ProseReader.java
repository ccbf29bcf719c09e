package dev.tieout.check;

import dev.tieout.form.ClaimBook;
import dev.tieout.form.ClaimFile;
import dev.tieout.form.ClaimRule;
import dev.tieout.form.Slot;
import dev.tieout.reading.Basis;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.TableRecord;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads rows of digits that can be cut in several ways by what the text of the report says. A
 * number of the text decides when it can be about one slot only, counts for this body alone, is not
 * contradicted by another, and leaves some of the ways but not all.
 */
public final class ProseReader {
  private static final ClaimBook BOOK = ClaimFile.standard();

  private ProseReader() {}

  /** The report with the figures that its text decides. */
  public static ReportRecord read(ReportRecord report) {
    if (report.tables().stream().noneMatch(CutRows::areIn)) {
      return report;
    }
    Map<Slot, BigDecimal> stated = stated(ProseReading.of(BOOK, report));
    ReportRecord read = report;
    for (TableRecord table : report.tables()) {
      read = CutRows.read(read, table, (row, ways) -> left(ways, stated), Basis.PROSE);
    }
    return read;
  }

  private static Optional<CutRow> left(CutRow ways, Map<Slot, BigDecimal> stated) {
    CutRow left =
        ways.where(
            way ->
                way.entrySet().stream()
                    .allMatch(
                        e ->
                            stated.getOrDefault(e.getKey(), e.getValue()).compareTo(e.getValue())
                                == 0));
    boolean decides = !left.ways().isEmpty() && left.ways().size() < ways.ways().size();
    return decides ? Optional.of(left) : Optional.empty();
  }

  /** What the text states of single slots. */
  private static Map<Slot, BigDecimal> stated(ProseReading reading) {
    Map<Slot, BigDecimal> stated = new HashMap<>();
    Set<Slot> contradicted = new HashSet<>();
    for (ProseClaim claim : reading.claims()) {
      boolean sure = claim.is(ClaimRule.Kind.COUNT) && claim.rule().sums().size() == 1;
      List<Slot> slots = sure ? reading.figures().slots(claim.about()) : List.of();
      if (slots.size() == 1 && !reading.isOfOtherScope(claim)) {
        BigDecimal before = stated.put(slots.get(0), claim.number());
        if (before != null && before.compareTo(claim.number()) != 0) {
          contradicted.add(slots.get(0));
        }
      }
    }
    stated.keySet().removeAll(contradicted);
    return stated;
  }
}
