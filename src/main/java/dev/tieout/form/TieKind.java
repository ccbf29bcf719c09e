package dev.tieout.form;

/** Why a tie must hold. */
public enum TieKind {
  /** The form prints the relation itself. */
  PRINTED,
  /** The form implies it: a total is the sum of its parts. */
  IMPLIED
}
