package dev.tieout.read.pdf;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Pages of statistical reports with no table on them. */
final class PlainSheet {
  /** What fills the page. */
  enum Kind {
    COLUMNS,
    FIGURES_IN_PROSE,
    NUMBERED_LIST,
    CONTENTS,
    CHART,
    FORM,
    EQUATIONS,
    INDEX,
    ADDRESSES,
    REFERENCES,
    OUTLINE
  }

  private static final List<String> WORDS =
      List.of(
          ("the of and employment survey rate in for 2010 percent estimates from prices output by"
                  + " hours 1,204 total establishments adjusted state (see 12.5 workers monthly")
              .split(" "));

  private final Random random;
  private final Press press;
  private final double pitch;

  private PlainSheet(long seed, Press press) {
    random = new Random(seed);
    this.press = press;
    pitch = press.size * 1.25;
  }

  static byte[] of(Kind kind, long seed) throws IOException {
    FontName face = seed % 2 == 0 ? FontName.HELVETICA : FontName.TIMES_ROMAN;
    double size = 8 + seed % 5 / 2.0;
    try (Press press = new Press(face, size, EnumSet.noneOf(Trait.class))) {
      new PlainSheet(seed, press).draw(kind);
      return press.bytes();
    }
  }

  private void draw(Kind kind) {
    switch (kind) {
      case COLUMNS -> columns();
      case FIGURES_IN_PROSE -> prose(60, 70, 480, 45);
      case CHART -> chart();
      case EQUATIONS -> equations();
      default -> {
        double y = 70;
        for (int i = 0; i < 30; i++) {
          line(kind, i, y);
          y += pitch * (kind == Kind.ADDRESSES && i % 4 == 3 ? 2 : 1);
        }
      }
    }
  }

  private void line(Kind kind, int i, double y) {
    switch (kind) {
      case NUMBERED_LIST -> {
        press.left(60, y, (i + 1) + ".");
        press.left(60 + 2.5 * press.size, y, words(200));
      }
      case CONTENTS -> {
        String title = words(160);
        press.left(60 + i % 3 * press.size, y, dotted(title, 440));
        press.right(530, y, Integer.toString(3 + i * 2));
      }
      case FORM -> {
        press.left(60, y, (i + 1) + ". " + words(120));
        press.left(300, y, i % 3 == 0 ? "Yes [ ]   No [ ]" : "______________");
        press.right(540, y, i % 5 == 0 ? "(" + i + ")" : "");
      }
      case INDEX -> {
        for (int c = 0; c < 3; c++) {
          press.left(60 + c * 170, y, words(70) + ", " + random.nextInt(200));
        }
      }
      case ADDRESSES -> {
        press.left(60, y, i % 4 == 3 ? "Phone (202) 691-520" + i % 10 : words(120));
        press.left(320, y, i % 4 == 2 ? "Washington, DC 2021" + i % 10 : words(120));
      }
      case REFERENCES -> {
        press.left(i % 2 == 0 ? 60 : 80, y, words(400) + " 1998, pp. 12-" + (20 + i) + ".");
      }
      default -> {
        press.left(60 + i % 4 * 2 * press.size, y, "A." + i + " " + words(260));
      }
    }
  }

  private String words(double width) {
    StringBuilder text = new StringBuilder("Of");
    while (press.width(text.toString()) < width * (0.6 + random.nextDouble() / 3)) {
      text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }

  private String dotted(String title, double width) {
    StringBuilder text = new StringBuilder(title + " ");
    while (press.width(text.toString()) < width) {
      text.append('.');
    }
    return text.toString();
  }

  /** A block of prose set to both sides, the blanks stretched. */
  private void prose(double x, double top, double width, int lines) {
    for (int i = 0; i < lines; i++) {
      List<String> words = List.of(words(width * 1.05).split(" "));
      double ink = words.stream().mapToDouble(press::width).sum();
      double blank = Math.min(press.size * 0.7, (width - ink) / Math.max(1, words.size() - 1));
      double at = x;
      for (String word : words) {
        press.left(at, top + i * pitch, word);
        at += press.width(word) + Math.max(press.size / 4, blank);
      }
    }
  }

  private void columns() {
    prose(60, 70, 230, 44);
    prose(315, 70, 230, 44);
  }

  private void chart() {
    prose(60, 60, 480, 6);
    double top = 200;
    for (int i = 0; i < 7; i++) {
      press.right(90, top + i * 30, Integer.toString(600 - 100 * i));
      press.line(95, 480, top + i * 30 - 3);
      press.left(100 + 60 * i, top + 210, Integer.toString(2001 + i));
      press.left(
          105 + 60 * i,
          top + random.nextInt(150),
          String.format(Locale.ROOT, "%.1f", random.nextInt(900) / 10.0));
    }
    press.left(490, top + 40, "Exports");
    press.left(490, top + 100, "Imports");
  }

  private void equations() {
    double y = 80;
    for (int i = 0; i < 12; i++) {
      prose(60, y, 480, 2);
      y += 3 * pitch;
      press.left(200, y, "Y = a + b X + " + i + ".5 Z");
      press.left(215, y + pitch * 0.6, "1     2");
      press.right(540, y, "(" + (i + 1) + ")");
      y += 2 * pitch;
    }
  }
}
