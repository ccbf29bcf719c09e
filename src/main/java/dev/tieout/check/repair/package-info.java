/**
 * Which smallest change would make a table's ties hold, and which slip of the pen would explain it.
 * Pure numbers: nothing here knows forms or reports. Start with {@link
 * dev.tieout.check.repair.RepairSearch} for the smallest sets of figures and with {@link
 * dev.tieout.check.repair.Diagnosis} for what probably happened.
 */
@NullMarked
package dev.tieout.check.repair;

import org.jspecify.annotations.NullMarked;
