package dev.tieout;

/** The library's door. */
public final class Tieout {
  private Tieout() {}
}
