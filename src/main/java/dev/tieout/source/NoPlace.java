package dev.tieout.source;

/** The place of what the source does not have: a lost cell, a report without a title. */
public enum NoPlace implements Place {
  /** The only one. */
  NONE;

  @Override
  public String toString() {
    return "";
  }
}
