package dev.tieout.read.drawn;

/** Characters that lines of a table are drawn with. */
final class Strokes {
  private static final String ACROSS = "-=─━═╌┄┈╍┅┉╴╶╸╺—";
  private static final String DOWN = "|│┃║｜╎┆┊╏┇┋";

  private Strokes() {}

  /** Whether it is one of the block of box drawing. */
  static boolean isBox(int point) {
    return point >= 0x2500 && point <= 0x257F;
  }

  static boolean isAcross(int point) {
    return ACROSS.indexOf(point) >= 0;
  }

  static boolean isDown(int point) {
    return DOWN.indexOf(point) >= 0;
  }

  /** Where lines meet: {@code + ┌ ┼ ╣}. */
  static boolean isJunction(int point) {
    return point == '+' || (isBox(point) && !isAcross(point) && !isDown(point));
  }

  /** Whether a text is drawn lines and nothing else, at least three strokes across. */
  static boolean isRule(String text) {
    boolean only =
        text.codePoints()
            .allMatch(p -> isAcross(p) || isDown(p) || isJunction(p) || p == ':' || p == ' ');
    return only && text.codePoints().filter(Strokes::isAcross).count() >= 3;
  }

  /** Whether a text is a rule under or between columns, without any stroke downwards. */
  static boolean isPlainRule(String text) {
    return isRule(text) && text.codePoints().noneMatch(p -> isDown(p) || isJunction(p));
  }
}
