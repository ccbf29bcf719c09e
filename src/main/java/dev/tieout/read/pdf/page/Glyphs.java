package dev.tieout.read.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Collects the glyphs of a page. */
final class Glyphs {
  /** Type smaller than this, in points, cannot be read and is taken for hidden. */
  private static final double SMALLEST = 1;

  private final AffineTransform shown;
  private final Box area;
  private final List<Glyph> seen = new ArrayList<>();
  private final List<Glyph> unseen = new ArrayList<>();
  private final IdentityHashMap<PDFont, FontLooks> fonts = new IdentityHashMap<>();
  private final ActualText actual = new ActualText();
  private int unknown;

  Glyphs(AffineTransform shown, Box area) {
    this.shown = shown;
    this.area = area;
  }

  /** Whether all text of the page is invisible. */
  boolean invisibleOnly() {
    return !unseen.isEmpty() && seen.stream().allMatch(Glyph::isBlank);
  }

  /** Characters in the file that the page does not show, where it shows others. */
  int hidden() {
    return invisibleOnly() ? 0 : (int) unseen.stream().filter(g -> !g.isBlank()).count();
  }

  /** Characters whose meaning the file does not give. */
  int unknown() {
    return unknown;
  }

  /** A marked sequence begins, whose properties may give the text of its glyphs. */
  void beginMarked(@Nullable COSDictionary properties) {
    String text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    actual.begin(seen.size(), text == null ? "" : text);
  }

  void endMarked() {
    actual.end(seen);
  }

  void add(Matrix at, PDFont font, int code, boolean visible) throws IOException {
    FontLooks looks = fonts.computeIfAbsent(font, FontLooks::of);
    String text = looks.text(code);
    if (text.equals(FontLooks.UNKNOWN)) {
      unknown++;
    }
    Glyph glyph = glyph(at, looks, text, looks.width(code));
    if (area.touches(glyph.box())) {
      (visible && glyph.size() >= SMALLEST ? seen : unseen).add(glyph);
    }
  }

  private Glyph glyph(Matrix at, FontLooks looks, String text, double width) {
    AffineTransform m = new AffineTransform(shown);
    m.concatenate(at.createAffineTransform());
    Point2D across = m.deltaTransform(new Point2D.Double(1, 0), new Point2D.Double());
    Point2D up = m.deltaTransform(new Point2D.Double(0, looks.height()), new Point2D.Double());
    double x = m.getTranslateX();
    double y = m.getTranslateY();
    Box foot = box(x, y, up, -Glyph.DESCENT);
    Box head = box(x, y, up, Glyph.ASCENT);
    Box start = foot.union(head);
    double dx = across.getX() * width;
    double dy = across.getY() * width;
    Box end = new Box(start.left() + dx, start.top() + dy, start.right() + dx, start.bottom() + dy);
    double size = Math.hypot(up.getX(), up.getY());
    return new Glyph(
        text, start.union(end), size, Turn.of(across.getX(), across.getY()), looks.face());
  }

  private static Box box(double x, double y, Point2D up, double by) {
    double px = x + up.getX() * by;
    double py = y + up.getY() * by;
    return new Box(px, py, px, py);
  }

  /**
   * The glyphs that the page shows, each once. Where a page shows none, as a scanned page with a
   * text layer, the invisible ones.
   */
  List<Glyph> distinct() {
    List<Glyph> kept = new ArrayList<>();
    Doubles doubles = new Doubles();
    for (Glyph glyph : invisibleOnly() ? unseen : seen) {
      if (glyph.isBlank() || doubles.isNew(glyph)) {
        kept.add(glyph);
      }
    }
    return kept;
  }
}
