package dev.tieout.read.pdf.page;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.util.Matrix;

/** Counts the pictures of a page without decoding any. */
final class Pictures {
  private final AffineTransform shown;
  private final Box area;
  private int count;
  private double largest;

  Pictures(AffineTransform shown, Box area) {
    this.shown = shown;
    this.area = area;
  }

  int count() {
    return count;
  }

  /** The area of the largest one, as a part of the page's. */
  double largest() {
    return largest;
  }

  /** Counts one that fills the unit square under the matrix. */
  private void add(Matrix at) {
    AffineTransform m = new AffineTransform(shown);
    m.concatenate(at.createAffineTransform());
    count++;
    double part = Math.abs(m.getDeterminant()) / Math.max(1, area.width() * area.height());
    largest = Math.max(largest, Math.min(1, part));
  }

  /** {@code Do}: forms are run, pictures counted. */
  static final class DrawObject extends OperatorProcessor {
    private final OperatorProcessor forms;
    private final Pictures pictures;

    DrawObject(PDFGraphicsStreamEngine engine, Pictures pictures) {
      super(engine);
      this.pictures = pictures;
      forms = new org.apache.pdfbox.contentstream.operator.graphics.DrawObject(engine);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      if (!operands.isEmpty()
          && operands.get(0) instanceof COSName name
          && getContext().getResources().isImageXObject(name)) {
        pictures.add(getContext().getGraphicsState().getCurrentTransformationMatrix());
      } else {
        forms.process(operator, operands);
      }
    }

    @Override
    public String getName() {
      return OperatorName.DRAW_OBJECT;
    }
  }

  /** {@code BI … EI}. */
  static final class InlineImage extends OperatorProcessor {
    private final Pictures pictures;

    InlineImage(PDFGraphicsStreamEngine engine, Pictures pictures) {
      super(engine);
      this.pictures = pictures;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      pictures.add(getContext().getGraphicsState().getCurrentTransformationMatrix());
    }

    @Override
    public String getName() {
      return OperatorName.BEGIN_INLINE_IMAGE;
    }
  }
}
