package dev.tieout.bench;

import dev.tieout.Tieout;
import dev.tieout.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Extraction of a PDF report, warm, beside taking its text with PDFBox. */
public final class PdfSpeed {
  private PdfSpeed() {}

  /** Takes the path of a report. */
  public static void main(String[] args) throws Exception {
    byte[] bytes = Files.readAllBytes(Path.of(args[0]));
    Tieout tieout = Tieout.standard();
    Race.warm(
        "PDF, %d pages".formatted(pages(bytes)),
        () -> tieout.extract(Source.of("report", bytes)),
        () -> text(bytes));
  }

  private static int pages(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return document.getNumberOfPages();
    }
  }

  private static String text(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
