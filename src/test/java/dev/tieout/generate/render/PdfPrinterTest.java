package dev.tieout.generate.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.print.Typesetter;
import dev.tieout.generate.print.Typography;
import dev.tieout.generate.truth.TruthMaker;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

final class PdfPrinterTest {

  @Test
  void reportsPrintedInOneRunArePartedAgain() throws IOException {
    Browser.orSkip();
    List<PrintedReport> reports =
        Stream.of(1L, 2L, 3L)
            .map(seed -> new Typesetter(TruthMaker.make(seed), Typography.official()).set())
            .toList();
    List<byte[]> pdfs = PdfPrinter.print(reports);
    assertEquals(3, pdfs.size());
    for (int i = 0; i < 3; i++) {
      String text = text(pdfs.get(i));
      assertTrue(text.startsWith(reports.get(i).title()), text.substring(0, 40));
      assertTrue(text.contains("四、结转下年度继续办理"));
      String next = reports.get((i + 1) % 3).title();
      assertFalse(text.contains(next), next);
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }
}
