package dev.tieout.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.read.pdf.page.Glyph;
import dev.tieout.read.pdf.page.PageScanner;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** Widths that a file leaves out do not come from the fonts of the machine. */
class StandardWidthTest {
  /** By the metrics of Times-Roman: e 444, m 778, 3 500 thousandths of the size. */
  @Test
  void aStandardFontWithAnEncodingOfItsOwnHasItsPublishedWidths() throws Exception {
    try (Drawn drawn = new Drawn()) {
      PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
      COSDictionary encoding = new COSDictionary();
      encoding.setItem(COSName.TYPE, COSName.ENCODING);
      encoding.setItem(COSName.BASE_ENCODING, COSName.WIN_ANSI_ENCODING);
      COSArray differences = new COSArray();
      differences.add(COSInteger.get(1));
      differences.add(COSName.getPDFName("fi"));
      encoding.setItem(COSName.DIFFERENCES, differences);
      font.getCOSObject().setItem(COSName.ENCODING, encoding);
      drawn.text(0, 20, "");
      try (PDPageContentStream content =
          new PDPageContentStream(
              drawn.document(), drawn.page(), PDPageContentStream.AppendMode.APPEND, false)) {
        content.beginText();
        content.setFont(font, 100);
        content.newLineAtOffset(10, 500);
        content.showText("em3e");
        content.endText();
      }
      List<Glyph> glyphs = glyphs(drawn.bytes());
      assertEquals("em3e", String.join("", glyphs.stream().map(Glyph::text).toList()));
      assertEquals(
          List.of(44L, 78L, 50L, 44L),
          glyphs.stream().map(g -> Math.round(g.box().width())).toList());
      assertEquals(10 + 44.4 + 77.8 + 50, glyphs.get(3).box().left(), 0.1);
    }
  }

  private static List<Glyph> glyphs(byte[] bytes) throws Exception {
    try (var document = Loader.loadPDF(bytes)) {
      return PageScanner.scan(document.getPage(0), 1).glyphs();
    }
  }
}
