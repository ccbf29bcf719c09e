package dev.tieout.reading;

/** What slots hold, in words for tests. */
final class Fillings {
  private Fillings() {}

  /** The text of a filling; {@code lost} or {@code several} when it has not one. */
  static String text(Filling filling) {
    if (filling instanceof Filling.Found found) {
      return found.raw();
    }
    return filling instanceof Filling.Lost ? "lost" : "several";
  }
}
