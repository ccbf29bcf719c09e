package dev.tieout.generate.truth;

import java.util.List;

/** How much a body has to report. Its numbers of requests lie between the two bounds. */
public enum Size {
  NONE(0, 0),
  TINY(1, 5),
  OFFICE(5, 60),
  COUNTY(60, 400),
  CITY(400, 3_000),
  PROVINCE(3_000, 40_000);

  /** As they come in practice: most bodies are small, some have nothing to report at all. */
  private static final List<Size> USUAL =
      List.of(NONE, TINY, TINY, OFFICE, OFFICE, OFFICE, COUNTY, COUNTY, CITY, PROVINCE);

  private final int low;
  private final int high;

  Size(int low, int high) {
    this.low = low;
    this.high = high;
  }

  static Size any(Dice dice) {
    return dice.of(USUAL);
  }

  /** A number of requests, small ones more often than large ones. */
  int requests(Dice dice) {
    return low + (int) Math.round((high - low) * Math.pow(dice.share(), 2));
  }

  /** A number of something that the body does or has, up to {@code share} of its requests. */
  int some(double share, Dice dice) {
    return (int) Math.round(high * share * Math.pow(dice.share(), 2));
  }
}
