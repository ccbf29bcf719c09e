package dev.tieout.check;

import java.util.Locale;

/** How bad a finding is. Written in lower case; the order is that of rising weight. */
public enum Severity {
  /** Worth knowing; may well be right. */
  NOTE,
  /** Probably wrong, or not readable with certainty. */
  WARNING,
  /** Cannot be right. */
  ERROR;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
