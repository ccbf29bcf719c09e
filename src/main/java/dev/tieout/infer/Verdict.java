package dev.tieout.infer;

/** What a candidate comes to at one position of its lines. */
enum Verdict {
  /** The parts make up the total to the last digit. */
  EXACT,
  /** They do so within what rounding allows. */
  ROUNDED,
  /** They do not, by what one slip of the pen leaves. */
  SLIP,
  /** They do not. */
  BROKEN,
  /** It is 0, and so are all its parts: true, and no evidence. */
  EMPTY,
  /** A number is missing that would be needed to say. */
  OPEN;

  boolean holds() {
    return this == EXACT || this == ROUNDED;
  }

  boolean fails() {
    return this == BROKEN || this == SLIP;
  }
}
