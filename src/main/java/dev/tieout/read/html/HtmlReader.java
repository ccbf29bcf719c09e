package dev.tieout.read.html;

import dev.tieout.grid.Flow;
import dev.tieout.grid.GridTooLargeException;
import dev.tieout.grid.Remark;
import dev.tieout.read.FormatReader;
import dev.tieout.read.Limits;
import dev.tieout.read.LostCharacters;
import dev.tieout.read.SourceText;
import dev.tieout.read.UnreadableException;
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
 * its text, any other a grid of its own after the one around it. Tables that are drawn in
 * preformatted text are found as in plain text.
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
    PageBlocks shown = new PageBlocks(paths, lost, limits.cells());
    shown.addAll(assembly.report());
    List<Remark> remarks = new ArrayList<>(sourceRemarks);
    remarks.addAll(finisher.remarks());
    walker.hidden().addTo(remarks);
    lost.addTo(remarks);
    if (walker.deepest() >= limits.depth()) {
      remarks.add(flattened(limits));
    }
    if (shown.blocks().isEmpty()) {
      throw new UnreadableException("no-text");
    }
    return new Flow(shown.blocks(), hints.list(), remarks, shown.drawn());
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
