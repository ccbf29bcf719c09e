package dev.tieout.read.docx;

import dev.tieout.grid.Flow;
import dev.tieout.grid.GridTooLargeException;
import dev.tieout.read.FormatReader;
import dev.tieout.read.Limits;
import dev.tieout.read.UnreadableException;
import dev.tieout.source.Source;
import dev.tieout.source.SourceKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads the body of a Word document: its paragraphs and its tables with their spans. What is
 * deleted or hidden is left out; headers, footers and notes are not read. Only the XML of the
 * document is read: it names no other file that would be opened, and its entities stay what they
 * are.
 */
public final class DocxReader implements FormatReader {
  @Override
  public SourceKind kind() {
    return SourceKind.DOCX;
  }

  /**
   * Reads a ZIP file that holds a Word document.
   *
   * @throws UnreadableException {@code docx-damaged}, {@code source-too-large} when what it packs
   *     is too large, {@code too-many-cells}, {@code no-text}
   */
  @Override
  public Optional<Flow> read(Source source, Limits limits) throws UnreadableException {
    Optional<byte[]> xml = DocxFile.document(source, limits);
    if (xml.isEmpty()) {
      return Optional.empty();
    }
    Element body = body(xml.get(), limits);
    try {
      Flow flow = new DocxBody(limits).read(body);
      if (flow.blocks().isEmpty()) {
        throw new UnreadableException("no-text");
      }
      return Optional.of(flow);
    } catch (GridTooLargeException e) {
      throw new UnreadableException(
          "too-many-cells", Map.of("limit", String.valueOf(limits.cells())));
    }
  }

  private static Element body(byte[] xml, Limits limits) throws UnreadableException {
    Parser parser = Parser.xmlParser().setMaxDepth(limits.depth());
    try {
      Document document = Jsoup.parse(new ByteArrayInputStream(xml), null, "", parser);
      for (Element root : document.children()) {
        for (Element child : root.children()) {
          if (Names.is(child, "body")) {
            return child;
          }
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory can be read", e);
    }
    throw new UnreadableException("docx-damaged", Map.of("reason", DocxFile.DOCUMENT));
  }
}
