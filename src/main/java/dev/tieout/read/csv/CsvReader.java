package dev.tieout.read.csv;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import dev.tieout.grid.Cell;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.read.FormatReader;
import dev.tieout.read.Limits;
import dev.tieout.read.SourceText;
import dev.tieout.read.UnreadableException;
import dev.tieout.source.Source;
import dev.tieout.source.SourceKind;
import dev.tieout.source.TextPlace;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads CSV after RFC 4180 into one grid. Any text could be CSV, so among texts the name decides:
 * readers of formats that can be told by their content are asked before. Empty fields are blank
 * cells; where a row has fewer fields than others, the grid has no cells. Where the first line has
 * no comma, semicolons or tabs part the fields, as spreadsheets write them in countries with
 * decimal commas.
 */
public final class CsvReader implements FormatReader {
  /** A field with more lines is rather a quotation mark that is never closed. */
  private static final int MOST_LINES_OF_A_RECORD = 1000;

  @Override
  public SourceKind kind() {
    return SourceKind.CSV;
  }

  /**
   * Reads a source whose name ends in {@code .csv}.
   *
   * @throws UnreadableException {@code empty-source}, {@code binary-content}, {@code
   *     too-many-cells}
   */
  @Override
  public Optional<Flow> read(Source source, Limits limits) throws UnreadableException {
    if (!source.name().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      return Optional.empty();
    }
    SourceText text = SourceText.of(source);
    try (CSVReader reader = reader(text.text())) {
      return Optional.of(new Flow(List.of(grid(reader, limits)), List.of(), text.remarks()));
    } catch (IOException | CsvException e) {
      // A quotation mark that is never closed, or not for long: it is a text, but no CSV.
      return Optional.empty();
    }
  }

  private static CSVReader reader(String text) {
    // The parser's own default takes a backslash for an escape and so merges rows.
    return new CSVReaderBuilder(new StringReader(text))
        .withCSVParser(new RFC4180ParserBuilder().withSeparator(separator(text)).build())
        .withKeepCarriageReturn(false)
        .withMultilineLimit(MOST_LINES_OF_A_RECORD)
        .build();
  }

  private static char separator(String text) {
    boolean quoted = false;
    char separator = ',';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == ',' || c == '\n')) {
        return c == ',' ? ',' : separator;
      }
      boolean first = !quoted && separator == ',' && (c == ';' || c == '\t');
      separator = first ? c : separator;
    }
    return separator;
  }

  private static Grid grid(CSVReader reader, Limits limits)
      throws IOException, CsvException, UnreadableException {
    List<Cell> cells = new ArrayList<>();
    int rows = 0;
    int columns = 0;
    int line = 1;
    String[] fields = reader.readNext();
    while (fields != null) {
      for (int column = 0; column < fields.length; column++) {
        String field = fields[column] == null ? "" : fields[column];
        cells.add(new Cell(rows, column, 1, 1, field, new TextPlace(line, 1)));
      }
      rows++;
      columns = Math.max(columns, fields.length);
      refuseTooLarge((long) rows * columns, limits);
      line = (int) reader.getLinesRead() + 1;
      fields = reader.readNext();
    }
    return new Grid(rows, columns, cells, new TextPlace(1, 1));
  }

  private static void refuseTooLarge(long positions, Limits limits) throws UnreadableException {
    if (positions > limits.cells()) {
      throw new UnreadableException(
          "too-many-cells", Map.of("limit", String.valueOf(limits.cells())));
    }
  }
}
