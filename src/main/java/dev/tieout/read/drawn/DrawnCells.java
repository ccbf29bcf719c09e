package dev.tieout.read.drawn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cells of a drawn table: what no line parts is one cell, which must be a rectangle. */
final class DrawnCells {
  private final Borders borders;
  private final List<Band> bands;
  private final int columns;
  private final boolean[] done;

  DrawnCells(Borders borders, List<Band> bands) {
    this.borders = borders;
    this.bands = bands;
    this.columns = borders.segments();
    this.done = new boolean[bands.size() * columns];
  }

  /** A cell over bands {@code top} to {@code bottom} and columns {@code left} to {@code right}. */
  private record Area(int top, int left, int bottom, int right) {}

  /** All cells; empty when one of them is no rectangle. */
  Optional<Sheet> sheet() {
    List<Area> areas = new ArrayList<>();
    for (int at = 0; at < done.length; at++) {
      if (!done[at]) {
        Area area = area(at / columns, at % columns);
        if (!isWhole(area)) {
          return Optional.empty();
        }
        claim(area);
        areas.add(area);
      }
    }
    return BandRows.of(bands, borders, areas.stream().anyMatch(a -> a.bottom > a.top + 1))
        .map(rows -> sheet(areas, rows));
  }

  private Area area(int band, int column) {
    int right = column + 1;
    while (right < columns && !bands.get(band).walls()[right]) {
      right++;
    }
    int bottom = band + 1;
    while (bottom < bands.size() && !bands.get(bottom - 1).below()[column]) {
      bottom++;
    }
    return new Area(band, column, bottom, right);
  }

  /** Whether lines go all around an area and none through it. */
  private boolean isWhole(Area area) {
    for (int b = area.top; b < area.bottom; b++) {
      boolean[] walls = bands.get(b).walls();
      for (int c = area.left; c < area.right; c++) {
        boolean inner = c > area.left && walls[c];
        boolean ruled = bands.get(b).below()[c];
        if (inner || done[b * columns + c] || ruled != (b == area.bottom - 1)) {
          return false;
        }
      }
      if (!walls[area.left] || !walls[area.right]) {
        return false;
      }
    }
    return true;
  }

  private void claim(Area area) {
    for (int b = area.top; b < area.bottom; b++) {
      Arrays.fill(done, b * columns + area.left, b * columns + area.right, true);
    }
  }

  private Sheet sheet(List<Area> areas, BandRows rows) {
    Sheet sheet = new Sheet();
    for (Area area : areas) {
      if (area.bottom == area.top + 1 && rows.isSplit(area.top)) {
        split(sheet, area, rows.first(area.top));
      } else {
        int top = rows.first(area.top);
        int height = rows.first(area.bottom) - top;
        sheet.put(Sheet.position(top, area.left, height, area.right - area.left), pieces(area));
      }
    }
    return sheet;
  }

  /** Each line of the band is a row. */
  private void split(Sheet sheet, Area area, int first) {
    List<Piece> pieces = bands.get(area.top).pieces(borders, area.left, area.right);
    for (int i = 0; i < pieces.size(); i++) {
      sheet.put(
          Sheet.position(first + i, area.left, 1, area.right - area.left), List.of(pieces.get(i)));
    }
  }

  private List<Piece> pieces(Area area) {
    List<Piece> pieces = new ArrayList<>();
    for (int b = area.top; b < area.bottom; b++) {
      Band band = bands.get(b);
      pieces.addAll(band.pieces(borders, area.left, area.right));
      if (b < area.bottom - 1) {
        band.rule().forEach(r -> pieces.add(Band.piece(r, borders, area.left, area.right)));
      }
    }
    return pieces;
  }
}
