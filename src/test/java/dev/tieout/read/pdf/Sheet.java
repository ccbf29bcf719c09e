package dev.tieout.read.pdf;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import dev.tieout.source.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A page with tables as statistical offices print them, and what is in them. */
final class Sheet {
  private static final List<String> PROSE =
      List.of(
          "The survey covers all establishments with more than ten",
          "persons on the payroll at the end of the month, and asks",
          "for their number, their hours and what they were paid. Of",
          "those asked, nine of ten answered in time; for the others",
          "the office takes what they said a year before, and changes",
          "it by what the answers of the same trade show. Rates are",
          "seasonally adjusted, and revised each year in February.");

  private final Random random;
  private final Set<Trait> traits;
  private final Press press;
  private final List<Grid> truth = new ArrayList<>();
  private final byte[] bytes;

  private Sheet(long seed, Set<Trait> traits) throws IOException {
    random = new Random(seed);
    this.traits = traits;
    FontName face = random.nextBoolean() ? FontName.HELVETICA : FontName.TIMES_ROMAN;
    try (Press made = new Press(face, 7 + random.nextInt(7) / 2.0, traits)) {
      press = made;
      draw();
      bytes = press.bytes();
    }
  }

  static Sheet of(long seed, Trait... traits) throws IOException {
    Set<Trait> set = EnumSet.noneOf(Trait.class);
    set.addAll(List.of(traits));
    return new Sheet(seed, set);
  }

  static Sheet of(long seed, Set<Trait> traits) throws IOException {
    return new Sheet(seed, traits);
  }

  byte[] bytes() {
    return bytes;
  }

  /** Its tables. */
  List<Grid> truth() {
    return truth;
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }

  Random random() {
    return random;
  }

  Press press() {
    return press;
  }

  private void draw() {
    double y = 70;
    double pitch = press.size * 1.25;
    if (has(Trait.PROSE)) {
      y = prose(60, y, 7) + 2 * pitch;
    }
    SheetTable first = new SheetTable(this, 60, y);
    double end = first.draw();
    truth.add(first.grid());
    if (has(Trait.STACKED)) {
      SheetTable below = new SheetTable(this, 60, end + 2.5 * pitch);
      end = below.draw();
      truth.add(below.grid());
    }
    if (has(Trait.PROSE_BESIDE)) {
      prose(first.right() + 2 * press.size, 70, 40);
    }
    if (has(Trait.TWINS)) {
      SheetTable second = new SheetTable(this, first.right() + 3 * press.size, y);
      end = Math.max(end, second.draw());
      truth.add(second.grid());
    }
    if (has(Trait.CHART)) {
      chart(first.right() + 3 * press.size, y);
    }
    if (has(Trait.PROSE)) {
      prose(60, end + 3 * pitch, 7);
    } else if (has(Trait.BULLETS)) {
      bullets(end + 2 * pitch);
    }
  }

  /** Bars with years below and numbers at their left. */
  private void chart(double x, double y) {
    double foot = y + 100;
    press.left(x, y, "Employment, 2009 to 2012");
    for (int i = 0; i < 4; i++) {
      press.right(x + 20, foot - 22 * i, Integer.toString(50 * i));
      double left = x + 26 + 26 * i;
      press.grey(left, foot - 15 * (i + 1), left + 14, foot);
      press.middle(left + 7, foot + press.size * 1.3, Integer.toString(2009 + i));
    }
    press.line(x + 22, x + 130, foot);
    press.upright(x + 22, foot - 70, foot);
  }

  private void bullets(double y) {
    for (int i = 0; i < 4; i++) {
      double at = y + i * 2.5 * press.size;
      press.left(60, at, "\u2022");
      press.left(60 + 1.5 * press.size, at, PROSE.get(i));
      press.left(60 + 1.5 * press.size, at + 1.2 * press.size, PROSE.get(i + 3));
    }
  }

  private double prose(double x, double y, int lines) {
    double at = y;
    for (int i = 0; i < lines; i++) {
      press.left(
          x,
          at,
          PROSE.get(i % PROSE.size())
              + (has(Trait.PROSE_BESIDE) ? "" : " " + PROSE.get((i + 3) % 7)));
      at += press.size * 1.25;
    }
    return at;
  }

  static Cell cell(int row, int column, int columnSpan, String text) {
    return new Cell(row, column, 1, columnSpan, text, Place.none());
  }
}
