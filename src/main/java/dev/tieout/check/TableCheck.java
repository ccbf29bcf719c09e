package dev.tieout.check;

import dev.tieout.record.TableRecord;
import java.util.List;

/**
 * A check of one table by itself. It yields findings; it never throws and never prints. Stateless
 * and thread-safe.
 */
interface TableCheck {
  /** What is wrong or uncertain in a table, in the order of the table. */
  List<Finding> check(TableRecord table);
}
