package dev.tieout.write;

import com.opencsv.RFC4180Parser;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/**
 * A CSV file being written: UTF-8, RFC 4180, lines end with CR LF. Not thread-safe.
 *
 * <p>opencsv formats the lines, but does not write them: its writer keeps a failed write to itself.
 */
final class CsvFile implements Closeable {
  private static final String LINE_END = "\r\n";

  private final RFC4180Parser format = new RFC4180Parser();
  private final Resource resource;
  private final Writer out;

  private CsvFile(Resource resource, Writer out) {
    this.resource = resource;
    this.out = out;
  }

  /** Begins a file: its byte order mark and its header row, where it has them. */
  static CsvFile create(OutputFolder folder, Style style, Resource resource) throws IOException {
    CsvFile csv = new CsvFile(resource, utf8(Files.newOutputStream(folder.stage(resource.path()))));
    if (style.bom()) {
      csv.out.write('\uFEFF');
    }
    if (resource.header()) {
      csv.row(resource.headerRow());
    }
    return csv;
  }

  /** What the data package says of it. */
  Resource resource() {
    return resource;
  }

  /** UTF-8 in which half a surrogate pair, which is no character, becomes U+FFFD and not "?". */
  private static Writer utf8(OutputStream out) {
    CharsetEncoder encoder =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
    return new BufferedWriter(new OutputStreamWriter(out, encoder));
  }

  /** Writes a row. */
  void row(List<String> cells) throws IOException {
    // opencsv leaves a lone carriage return without quotes, which readers take for a line's end.
    boolean quoteAll = cells.stream().anyMatch(c -> c.indexOf('\r') >= 0);
    String line = format.parseToLine(cells.toArray(String[]::new), quoteAll);
    // An empty line is a row of one empty cell; most readers would skip it.
    out.write(line.isEmpty() ? "\"\"" : line);
    out.write(LINE_END);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
