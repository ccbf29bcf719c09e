package dev.tieout.form;

/** What kind of number a slot takes. */
public enum ValueType {
  /** A whole number, not negative. */
  COUNT,
  /** A whole number with or without a sign. */
  SIGNED_COUNT,
  /** An amount of money, with decimals. */
  MONEY
}
