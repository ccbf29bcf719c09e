package dev.tieout.generate.error;

/** What the ties of the form can tell of a planted error. */
public enum Telling {
  /** The changed figures are the only smallest set whose change makes all ties hold. */
  ALONE,
  /** Other sets of as few figures would do as well. */
  SEVERAL,
  /** Fewer figures than were changed would do. */
  SMALLER,
  /** More than two figures were changed and no fewer than three would do; not looked at further. */
  MANY,
  /** All ties hold all the same. */
  HIDDEN
}
