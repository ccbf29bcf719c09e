package dev.tieout.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Makes a long document by repeating the pages of a short one, to see how much memory it takes. */
public final class LongPdf {
  private LongPdf() {}

  /** Takes a PDF, the number of pages to make, and the file to write. */
  public static void main(String[] args) throws IOException {
    int pages = Integer.parseInt(args[1]);
    try (PDDocument from = Loader.loadPDF(Path.of(args[0]).toFile());
        PDDocument to = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        PDPage page = from.getPage(i % from.getNumberOfPages());
        to.addPage(new PDPage(new COSDictionary(page.getCOSObject())));
      }
      to.save(Path.of(args[2]).toFile());
    }
  }
}
