package dev.tieout.read.pdf;

import dev.tieout.grid.Block;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Remark;
import dev.tieout.read.Limits;
import dev.tieout.read.UnreadableException;
import dev.tieout.read.pdf.page.PageContent;
import dev.tieout.read.pdf.page.PageNotes;
import dev.tieout.read.pdf.page.PageScanner;
import dev.tieout.read.pdf.page.table.TableSteps;
import dev.tieout.source.PagePlace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads a document page by page; of a page that is done only its blocks stay in memory. */
final class DocumentReader {
  private final PDDocument document;
  private final Limits limits;
  private final List<PageBlocks> pages = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private int cells;
  private int damaged;
  private boolean pictures;
  private boolean text;

  DocumentReader(PDDocument document, Limits limits) {
    this.document = document;
    this.limits = limits;
  }

  Flow read() throws UnreadableException {
    int number = 0;
    for (var page : document.getPages()) {
      number++;
      try {
        read(PageScanner.scan(page, number));
      } catch (IOException | RuntimeException e) {
        damaged++;
        pages.add(PageBlocks.NONE);
        remark("pdf-page-damaged", whole(number), Map.of("reason", PdfFile.reason(e)));
      }
    }
    refuseWithoutText();
    return new Flow(PageJoiner.join(pages), DocumentHints.of(document), remarks);
  }

  private void refuseWithoutText() throws UnreadableException {
    if (text) {
      return;
    }
    if (damaged > 0) {
      throw new UnreadableException("pdf-damaged", Map.of("reason", "no page can be read"));
    }
    throw new UnreadableException(pictures ? "pdf-scanned" : "pdf-no-text", Map.of());
  }

  private void read(PageContent page) throws UnreadableException {
    note(page);
    PageBlocks blocks = PageBlocks.of(TableSteps.of(page));
    for (Block block : blocks.blocks()) {
      cells += block instanceof Grid grid ? grid.cells().size() : 0;
    }
    if (cells > limits.cells()) {
      throw new UnreadableException(
          "too-many-cells", Map.of("limit", Integer.toString(limits.cells())));
    }
    pages.add(blocks);
    remarks.addAll(blocks.remarks());
  }

  private void note(PageContent page) {
    PageNotes notes = page.notes();
    boolean shows = page.glyphs().stream().anyMatch(g -> !g.isBlank());
    text |= shows;
    pictures |= notes.images() > 0;
    PagePlace place = whole(page.number());
    if (!shows && notes.imageArea() > HALF) {
      remark("pdf-page-scanned", place, Map.of());
    }
    if (notes.invisibleOnly()) {
      remark("pdf-invisible-text", place, Map.of());
    }
    if (notes.hidden() > 0) {
      remark("pdf-hidden-text", place, Map.of("count", Integer.toString(notes.hidden())));
    }
    if (notes.unknown() > 0) {
      remark("glyph-unknown", place, Map.of("count", Integer.toString(notes.unknown())));
    }
  }

  /** A picture over more of the page than this may hold its text. */
  private static final double HALF = 0.5;

  private void remark(String code, PagePlace place, Map<String, String> arguments) {
    remarks.add(new Remark(code, place, arguments));
  }

  private static PagePlace whole(int number) {
    return new PagePlace(number, 0, 0, 0, 0);
  }
}
