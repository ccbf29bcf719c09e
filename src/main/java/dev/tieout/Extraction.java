package dev.tieout;

import dev.tieout.check.Finding;
import dev.tieout.check.TieTally;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.record.ReportRecord;
import dev.tieout.source.SourceKind;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything got from one report.
 *
 * @param sha256 digest of the source
 * @param kind format of the source; empty when it could not be told
 * @param flow the report as it was read
 * @param record its typed figures
 * @param otherGrids grids that are on no known form, in reading order
 * @param findings all findings, in the order of the report
 * @param ties how many ties were checked, with what outcome
 * @param readable whether the source could be read; if not, the findings say why
 */
public record Extraction(
    String sha256,
    Optional<SourceKind> kind,
    Flow flow,
    ReportRecord record,
    List<Grid> otherGrids,
    List<Finding> findings,
    TieTally ties,
    boolean readable) {
  public Extraction {
    otherGrids = List.copyOf(otherGrids);
    findings = List.copyOf(findings);
  }

  /**
   * All grids of the report, in reading order; of those that are drawn in lines of text, the ones
   * that are on no known form.
   */
  public List<Grid> grids() {
    Set<Grid> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    shown.addAll(flow.grids());
    shown.addAll(otherGrids);
    return flow.tables().stream().filter(shown::contains).toList();
  }

  /** The report's name. */
  public String report() {
    return record.report();
  }

  /**
   * The same with figures that something beyond the report decides, checked anew. It is the same
   * object when nothing was decided.
   */
  public Extraction with(ReportRecord decided) {
    return decided.equals(record) ? this : Extractor.with(this, decided);
  }
}
