package dev.tieout.read.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Runs a page's content stream once and collects its glyphs and its ink. Pictures are counted, not
 * decoded; the outlines of Type 3 glyphs are glyphs, not ink.
 */
public final class PageScanner extends PDFGraphicsStreamEngine {
  private final Paths paths;
  private final Glyphs glyphs;
  private final Pictures pictures;
  private final Deque<Box> clips = new ArrayDeque<>();
  private boolean clipping;

  private PageScanner(PDPage page) {
    super(page);
    AffineTransform shown = shown(page);
    Box area = area(page);
    paths = new Paths(shown, area);
    glyphs = new Glyphs(shown, area);
    pictures = new Pictures(shown, area);
    addOperator(new SetFont(this));
    addOperator(new Pictures.DrawObject(this, pictures));
    addOperator(new Pictures.InlineImage(this, pictures));
  }

  /**
   * What a page shows.
   *
   * @param number 1-based
   * @throws IOException when its content cannot be read
   */
  public static PageContent scan(PDPage page, int number) throws IOException {
    PageScanner scanner = new PageScanner(page);
    scanner.processPage(new DecodedPage(page));
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationWidget && !annotation.isHidden()) {
        scanner.showAnnotation(annotation);
      }
    }
    return new PageContent(
            number,
            area(page),
            Turn.RIGHT,
            scanner.glyphs.distinct(),
            scanner.paths.inks(),
            scanner.paths.drawings(),
            new PageNotes(
                scanner.pictures.count(),
                scanner.pictures.largest(),
                scanner.glyphs.hidden(),
                scanner.glyphs.unknown(),
                scanner.glyphs.invisibleOnly()))
        .facingReader();
  }

  private static Box area(PDPage page) {
    PDRectangle crop = page.getCropBox();
    boolean onItsSide = page.getRotation() % 180 != 0;
    return new Box(
        0,
        0,
        onItsSide ? crop.getHeight() : crop.getWidth(),
        onItsSide ? crop.getWidth() : crop.getHeight());
  }

  /** From the page's own space (upwards, from the crop box's corner) to the page as it is shown. */
  private static AffineTransform shown(PDPage page) {
    PDRectangle crop = page.getCropBox();
    double w = crop.getWidth();
    double h = crop.getHeight();
    AffineTransform turned =
        switch (Math.floorMod(page.getRotation(), 360)) {
          case 90 -> new AffineTransform(0, 1, -1, 0, h, 0);
          case 180 -> new AffineTransform(-1, 0, 0, -1, w, h);
          case 270 -> new AffineTransform(0, -1, 1, 0, 0, w);
          default -> new AffineTransform();
        };
    turned.concatenate(
        new AffineTransform(1, 0, 0, -1, -crop.getLowerLeftX(), h + crop.getLowerLeftY()));
    return turned;
  }

  @Override
  protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement)
      throws IOException {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean visible = mode.isFill() || mode.isStroke();
    glyphs.add(at, font, code, visible);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    super.beginMarkedContentSequence(tag, properties);
    glyphs.beginMarked(properties);
  }

  @Override
  public void endMarkedContentSequence() {
    super.endMarkedContentSequence();
    glyphs.endMarked();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    paths.rectangle(p0, p1, p2, p3);
  }

  @Override
  public void moveTo(float x, float y) {
    paths.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    paths.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    paths.curveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return paths.current();
  }

  @Override
  public void closePath() {
    paths.close();
  }

  @Override
  public void clip(int windingRule) {
    clipping = true;
  }

  @Override
  public void endPath() {
    if (clipping) {
      paths.clip();
      clipping = false;
    }
    paths.clear();
  }

  @Override
  public void strokePath() {
    if (getGraphicsState().getAlphaConstant() > 0) {
      double scale = getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX();
      paths.stroke(
          getGraphicsState().getLineWidth() * scale,
          Paper.isWhite(getGraphicsState().getStrokingColor()));
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    if (getGraphicsState().getNonStrokeAlphaConstant() > 0) {
      paths.fill(Paper.isWhite(getGraphicsState().getNonStrokingColor()));
    }
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    if (getGraphicsState().getNonStrokeAlphaConstant() > 0) {
      paths.fill(Paper.isWhite(getGraphicsState().getNonStrokingColor()));
    }
    strokePath();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // A gradient is neither text nor a ruling.
  }

  @Override
  public void drawImage(PDImage image) {
    // Pictures are counted by their operators, before anything of them is decoded.
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    clips.push(paths.visible());
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    if (!clips.isEmpty()) {
      paths.setVisible(clips.pop());
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    Box before = paths.visible();
    super.showForm(form);
    paths.setVisible(before);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    Box before = paths.visible();
    super.showTransparencyGroup(form);
    paths.setVisible(before);
  }
}
