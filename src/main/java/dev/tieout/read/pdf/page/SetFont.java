package dev.tieout.read.pdf.page;

import java.io.IOException;
import java.util.List;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * {@code Tf}. A file need not give the widths of the fourteen standard fonts (ISO 32000-1,
 * 9.6.2.2). Where such a font has an encoding of its own, PDFBox takes the widths of whatever font
 * the machine has instead of it; here the published widths are filled in, so that a page is the
 * same everywhere.
 */
final class SetFont extends SetFontAndSize {
  private static final int CODES = 256;

  SetFont(PDFStreamEngine context) {
    super(context);
  }

  @Override
  public void process(Operator operator, List<COSBase> arguments) throws IOException {
    super.process(operator, arguments);
    PDFont font = getContext().getGraphicsState().getTextState().getFont();
    if (font instanceof PDSimpleFont simple && !(font instanceof PDType3Font)) {
      complete(simple);
    }
  }

  private static void complete(PDSimpleFont font) throws IOException {
    COSDictionary dictionary = font.getCOSObject();
    String name = font.getName();
    boolean given =
        dictionary.containsKey(COSName.WIDTHS) || dictionary.containsKey(COSName.MISSING_WIDTH);
    if (given || font.isEmbedded() || font.isStandard14() || name == null) {
      return;
    }
    FontMetrics metrics = Standard14Fonts.getAFM(name);
    if (metrics == null) {
      return;
    }
    COSArray widths = new COSArray();
    for (int code = 0; code < CODES; code++) {
      float width = metrics.getCharacterWidth(font.getEncoding().getName(code));
      widths.add(new COSFloat(width > 0 ? width : font.getWidth(code)));
    }
    dictionary.setItem(COSName.WIDTHS, widths);
    dictionary.setInt(COSName.FIRST_CHAR, 0);
    dictionary.setInt(COSName.LAST_CHAR, CODES - 1);
  }
}
