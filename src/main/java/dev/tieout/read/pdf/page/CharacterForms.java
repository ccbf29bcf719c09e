package dev.tieout.read.pdf.page;

import java.text.Normalizer;

/**
 * The plain form of characters that only fonts use. A font that draws the radical ⽇ (U+2F47) and
 * the character 日 (U+65E5) with one glyph lets a PDF writer choose either; likewise for ligatures.
 */
final class CharacterForms {
  // CJK Radicals Supplement without a decomposition of its own in Unicode, with the characters that
  // the code charts name as their equivalents.
  private static final String RADICALS =
      "⺁厂⺄乙⺆冂⺇几⺈刀⺊卜⺎兀⺏尢⺐尤⺒巳⺓幺⺖忄⺘扌⺙攵⺝月⺞歹⺟母⺠民⺡氵⺢氺⺣灬⺥爫⺦丬⺨犭⺩王⺫罒⺬示⺭礻⺮竹⺯糹⺰纟⺲罒⺳网"
          + "⺷羊⺸羊⺹耂⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦"
          + "⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻲龟⻳龟";

  private CharacterForms() {}

  /** The text in plain characters; what is plain already stays untouched. */
  static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isFontForm(text.charAt(i)) || Character.isISOControl(text.charAt(i))) {
        return rewrite(text);
      }
    }
    return text;
  }

  private static boolean isFontForm(char c) {
    return (c >= 0x2E80 && c <= 0x2FD5) || (c >= 0xFB00 && c <= 0xFB06) || isLeftward(c);
  }

  /** Forms of Hebrew and Arabic letters. */
  private static boolean isLeftward(char c) {
    return (c >= 0xFB1D && c <= 0xFDFB) || (c >= 0xFE80 && c <= 0xFEFC);
  }

  private static String rewrite(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = RADICALS.indexOf(c);
      if (Character.isISOControl(c)) {
        out.append(' ');
      } else if (isFontForm(c) && at >= 0 && at % 2 == 0) {
        out.append(RADICALS.charAt(at + 1));
      } else if (isFontForm(c)) {
        StringBuilder letters =
            new StringBuilder(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
        // All text of a page is from left to right until it is read.
        out.append(isLeftward(c) ? letters.reverse() : letters);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
