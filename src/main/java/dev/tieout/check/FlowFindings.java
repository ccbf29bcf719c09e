package dev.tieout.check;

import dev.tieout.grid.Flow;
import dev.tieout.grid.Remark;
import java.util.List;

/** What the readers remarked, as findings. */
public final class FlowFindings {
  private FlowFindings() {}

  /** A finding for each remark, in the order of the report. */
  public static List<Finding> of(Flow flow) {
    return flow.remarks().stream().map(FlowFindings::finding).toList();
  }

  private static Finding finding(Remark remark) {
    Severity severity = FindingCatalogue.severity(remark.code()).orElse(Severity.WARNING);
    return Finding.of(remark.code(), severity, remark.place())
        .arguments(remark.arguments())
        .build();
  }
}
