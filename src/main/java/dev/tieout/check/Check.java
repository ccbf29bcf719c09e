package dev.tieout.check;

import dev.tieout.record.ReportRecord;
import java.util.List;

/**
 * One kind of check. It yields findings; it never throws and never prints. Stateless and
 * thread-safe.
 */
public interface Check {
  /** What is wrong or uncertain in one report, in the order of the report. */
  List<Finding> check(ReportRecord report);
}
