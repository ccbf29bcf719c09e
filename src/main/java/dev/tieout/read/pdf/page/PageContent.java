package dev.tieout.read.pdf.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a page shows, seen so that most of its text is upright.
 *
 * @param number 1-based
 * @param area the page
 * @param view the turn of the text that is seen upright here; {@link #shown(Box)} leads back
 * @param glyphs in the order of the content stream, blanks among them
 * @param inks lines and rectangles in the order in which they are drawn
 * @param drawings shapes that are no lines along the page
 * @param notes what was left out or guessed
 */
public record PageContent(
    int number,
    Box area,
    Turn view,
    List<Glyph> glyphs,
    List<Ink> inks,
    List<Drawing> drawings,
    PageNotes notes) {
  public PageContent {
    glyphs = List.copyOf(glyphs);
    inks = List.copyOf(inks);
    drawings = List.copyOf(drawings);
  }

  /** A box of this view as a box of the page as it is shown. */
  public Box shown(Box box) {
    return view.back(box);
  }

  /**
   * The page seen so that most of its text is upright: a table set broadside on an upright page is
   * read like any other.
   */
  PageContent facingReader() {
    if (glyphs.stream().allMatch(g -> g.turn() == Turn.RIGHT)) {
      return this;
    }
    Map<Turn, Integer> count = new EnumMap<>(Turn.class);
    for (Glyph glyph : glyphs) {
      count.merge(glyph.turn(), 1, Integer::sum);
    }
    Turn most = Turn.RIGHT;
    for (Turn turn : List.of(Turn.UP, Turn.OVER, Turn.DOWN)) {
      most = count.getOrDefault(turn, 0) > count.getOrDefault(most, 0) ? turn : most;
    }
    return most == Turn.RIGHT ? this : seenFrom(most);
  }

  private PageContent seenFrom(Turn turn) {
    return new PageContent(
        number,
        turn.upright(area),
        turn,
        glyphs.stream()
            .map(
                g ->
                    new Glyph(
                        g.text(),
                        turn.upright(g.box()),
                        g.size(),
                        g.turn().seenFrom(turn),
                        g.face()))
            .toList(),
        inks.stream().map(i -> new Ink(turn.upright(i.box()), i.white())).toList(),
        drawings.stream().map(d -> new Drawing(turn.upright(d.box()), d.slopes())).toList(),
        notes);
  }
}
