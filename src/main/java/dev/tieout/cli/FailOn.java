package dev.tieout.cli;

import dev.tieout.check.Severity;
import java.util.Locale;

/** From which weight on findings make a command exit with 1. */
enum FailOn {
  NOTE,
  WARNING,
  ERROR,
  NEVER;

  /** Whether a finding of that weight does. */
  boolean covers(Severity severity) {
    return this != NEVER && severity.compareTo(Severity.valueOf(name())) >= 0;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
