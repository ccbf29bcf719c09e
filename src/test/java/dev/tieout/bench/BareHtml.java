package dev.tieout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The least that any reader of HTML has to do: parse the page and take the text of each cell. */
final class BareHtml {
  private BareHtml() {}

  /** The texts of all cells, one a line. */
  static String cells(String html) {
    Document page = Jsoup.parse(html);
    StringBuilder text = new StringBuilder();
    for (Element cell : page.select("td, th")) {
      text.append(cell.text()).append('\n');
    }
    return text.toString();
  }

  /** The same as a program. */
  public static void main(String[] args) throws IOException {
    System.out.print(cells(Files.readString(Path.of(args[0]))));
  }
}
