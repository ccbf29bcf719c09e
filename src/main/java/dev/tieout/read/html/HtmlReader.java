package dev.tieout.read.html;

import dev.tieout.grid.Block;
import dev.tieout.grid.Flow;
import dev.tieout.grid.GridTooLargeException;
import dev.tieout.grid.Line;
import dev.tieout.grid.Remark;
import dev.tieout.read.FormatReader;
import dev.tieout.read.Limits;
import dev.tieout.read.LostCharacters;
import dev.tieout.read.SourceText;
import dev.tieout.read.UnreadableException;
import dev.tieout.source.ElementPlace;
import dev.tieout.source.Place;
import dev.tieout.source.Source;
import dev.tieout.source.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads HTML: what is shown of a page, as lines and grids in reading order. Every text that is
 * shown is in exactly one line or cell. Scripts, styles and what is hidden by an element's own
 * style are left out; style sheets are not looked at.
 *
 * <p>A table that only lays out the page is taken apart into lines and grids. In a cell of a data
 * table, lines are parted by {@code \n}; a table of a single row or column in it becomes part of
 * its text, any other a grid of its own after the one around it.
 */
public final class HtmlReader implements FormatReader {
  @Override
  public SourceKind kind() {
    return SourceKind.HTML;
  }

  /**
   * Reads a page or a piece of one.
   *
   * @throws UnreadableException {@code empty-source}, {@code binary-content}, {@code no-text} when
   *     a page shows nothing, {@code too-many-cells}, {@code too-many-elements}, {@code
   *     nested-too-deep}
   */
  @Override
  public Optional<Flow> read(Source source, Limits limits) throws UnreadableException {
    if (!HtmlSniffer.isHtml(source.head(HtmlSniffer.HEAD))) {
      return Optional.empty();
    }
    SourceText decoded = SourceText.of(source);
    String text = prepared(decoded.text());
    TagGuard.check(text, limits);
    Document page =
        Parser.htmlParser().setMaxDepth(limits.depth()).parseInput(TagTrimmer.trim(text), "");
    try {
      return Optional.of(flow(page, decoded.remarks(), limits));
    } catch (GridTooLargeException e) {
      throw new UnreadableException(
          "too-many-cells", Map.of("limit", String.valueOf(limits.cells())));
    }
  }

  private static Flow flow(Document page, List<Remark> sourceRemarks, Limits limits)
      throws UnreadableException {
    ElementPaths paths = new ElementPaths();
    LostCharacters lost = new LostCharacters();
    HeadHints hints = new HeadHints();
    TableFinisher finisher = new TableFinisher(paths, lost, limits);
    Assembly assembly = new Assembly(finisher, page);
    PageWalker walker = new PageWalker(assembly, paths, hints);
    page.traverse(walker);
    List<Block> blocks = blocks(assembly.report(), paths, lost);
    List<Remark> remarks = new ArrayList<>(sourceRemarks);
    remarks.addAll(finisher.remarks());
    walker.hidden().addTo(remarks);
    lost.addTo(remarks);
    if (walker.deepest() >= limits.depth()) {
      remarks.add(flattened(limits));
    }
    if (blocks.isEmpty()) {
      throw new UnreadableException("no-text");
    }
    return new Flow(blocks, hints.list(), remarks);
  }

  /** Lines and grids; a blank line becomes part of the gap before the next. */
  private static List<Block> blocks(List<Piece> pieces, ElementPaths paths, LostCharacters lost) {
    List<Block> blocks = new ArrayList<>(pieces.size());
    int gap = 0;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Table table) {
        blocks.add(table.grid());
        gap = 0;
      } else if (piece instanceof Piece.Text text && text.isBlank()) {
        gap += text.gap() + 1;
      } else if (piece instanceof Piece.Text text) {
        ElementPlace place = paths.place(text.block(), text.line());
        blocks.add(new Line(lost.mend(text.text(), place), gap + text.gap(), place));
        gap = 0;
      }
    }
    return blocks;
  }

  private static Remark flattened(Limits limits) {
    return new Remark(
        "nesting-flattened", Place.none(), Map.of("limit", String.valueOf(limits.depth())));
  }

  /**
   * "Normalize newlines", as the HTML standard has it. And the entity of the no-break blank becomes
   * the character: in pages full of blank cells, looking it up is a tenth of the parser's work.
   */
  private static String prepared(String text) {
    String unix = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    return unix.replace("&nbsp;", "\u00A0");
  }
}
