package dev.tieout.read.pdf;

import dev.tieout.read.pdf.page.Box;
import dev.tieout.read.pdf.page.Glyph;
import dev.tieout.read.pdf.page.TextLine;
import dev.tieout.read.pdf.page.TextLines;
import dev.tieout.read.pdf.page.Word;
import dev.tieout.read.pdf.page.table.CellFrame;
import dev.tieout.read.pdf.page.table.Rule;
import dev.tieout.read.pdf.page.table.TableRegion;
import dev.tieout.read.pdf.page.table.TableSteps;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step from a page to its tables, of which the boxes can be painted, in the order of the steps.
 */
public enum PageStep {
  /** Each character. */
  GLYPHS {
    @Override
    List<Box> boxes(TableSteps steps) {
      return steps.page().glyphs().stream().filter(g -> !g.isBlank()).map(Glyph::box).toList();
    }
  },
  /** Characters set close together. */
  WORDS {
    @Override
    List<Box> boxes(TableSteps steps) {
      return TextLines.of(steps.page().glyphs()).stream()
          .flatMap(l -> l.words().stream().map(Word::box).map(l.turn()::back))
          .toList();
    }
  },
  /** Words on one baseline. */
  LINES {
    @Override
    List<Box> boxes(TableSteps steps) {
      return TextLines.of(steps.page().glyphs()).stream()
          .flatMap(l -> l.cut(1).stream())
          .map(TextLine::place)
          .toList();
    }
  },
  /** Lines, cut at gaps wide enough to part cells, and joined to blocks where they stand close. */
  BLOCKS {
    @Override
    List<Box> boxes(TableSteps steps) {
      return steps.blocks();
    }
  },
  /** Drawn lines. */
  RULINGS {
    @Override
    List<Box> boxes(TableSteps steps) {
      return steps.rulings().stream().map(Rule::box).toList();
    }
  },
  /** What can bound a cell: drawn lines that meet, and the borders that they imply. */
  EDGES {
    @Override
    List<Box> boxes(TableSteps steps) {
      return Stream.concat(steps.edges().flat().stream(), steps.edges().upright().stream())
          .map(Rule::box)
          .toList();
    }
  },
  /** What edges close. */
  CELLS {
    @Override
    List<Box> boxes(TableSteps steps) {
      return steps.cells();
    }
  },
  /** Cells that hang together, and what tables without lines take up. */
  REGIONS {
    @Override
    List<Box> boxes(TableSteps steps) {
      return Stream.concat(
              steps.regions().stream().map(TableRegion::box),
              steps.tables().stream().map(t -> t.frame().box()))
          .distinct()
          .toList();
    }
  },
  /** The columns and rows of the tables that come out, each from border to border. */
  COLUMNS {
    @Override
    List<Box> boxes(TableSteps steps) {
      return steps.tables().stream().flatMap(t -> t.frame().bands().stream()).toList();
    }
  },
  /** The cells that cover more than one column or row. */
  SPANS {
    @Override
    List<Box> boxes(TableSteps steps) {
      return steps.tables().stream()
          .flatMap(t -> t.frame().cells().stream())
          .filter(c -> c.rowSpan() > 1 || c.columnSpan() > 1)
          .map(CellFrame::box)
          .toList();
    }
  },
  /** The cells of the tables that come out, with their spans. */
  TABLES {
    @Override
    List<Box> boxes(TableSteps steps) {
      return steps.tables().stream()
          .flatMap(t -> t.frame().cells().stream())
          .map(CellFrame::box)
          .toList();
    }
  };

  /** What this step found, as boxes of the view of the page. */
  abstract List<Box> boxes(TableSteps steps);
}
