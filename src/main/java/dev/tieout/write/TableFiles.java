package dev.tieout.write;

import dev.tieout.Extraction;
import dev.tieout.form.FormColumn;
import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import dev.tieout.record.Metadata;
import dev.tieout.record.TableRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code tables/<form>.<table>.csv}: the numbers of each table of a form, wide. */
final class TableFiles implements Output {
  /** Where they stand in the output folder. */
  static final String FOLDER = "tables/";

  private final OutputFolder folder;
  private final Style style;
  private final FileNames names = new FileNames();
  private final Map<String, CsvFile> files = new TreeMap<>();

  TableFiles(OutputFolder folder, Style style) {
    this.folder = folder;
    this.style = style;
  }

  @Override
  public void add(Extraction extraction) throws IOException {
    for (Occurrences.Numbered table : Occurrences.of(extraction.record())) {
      TableRecord read = table.record();
      String name = read.form().id() + "." + read.table().id();
      CsvFile csv = files.get(name);
      if (csv == null) {
        csv = CsvFile.create(folder, style, resource(name, read.table()));
        files.put(name, csv);
      }
      write(csv, extraction, table);
    }
  }

  private Resource resource(String name, FormTable table) {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.text(ReportsFile.REPORT));
    fields.add(Field.of("year", Field.Type.YEAR));
    fields.add(Field.text("publisher"));
    fields.add(Field.text("row"));
    fields.add(Field.text("row_label"));
    for (FormColumn column : table.columns()) {
      // A form may call a column as one of the first five.
      boolean twice = fields.stream().anyMatch(f -> f.name().equals(column.id()));
      String header = (twice ? "column_" : "") + column.id();
      fields.add(
          new Field(header, Field.Type.NUMBER, List.of(), table.path(column), Optional.empty()));
    }
    fields.add(Field.count(Occurrences.COLUMN));
    List<String> key = List.of(ReportsFile.REPORT, Occurrences.COLUMN, "row");
    return new Resource(
        Resource.nameFor("table", name), FOLDER + names.claim(name) + ".csv", fields, key, true);
  }

  @Override
  public List<Resource> resources() {
    return files.values().stream().map(CsvFile::resource).toList();
  }

  @Override
  public void close() throws IOException {
    Closing.all(files.values());
  }

  private static void write(CsvFile csv, Extraction extraction, Occurrences.Numbered numbered)
      throws IOException {
    FormTable table = numbered.record().table();
    Metadata says = extraction.record().metadata();
    for (FormRow row : table.rows()) {
      List<String> cells = new ArrayList<>();
      cells.add(CellText.safe(extraction.report()));
      cells.add(says.year().text());
      cells.add(CellText.safe(says.publisher().text()));
      cells.add(CellText.safe(row.id()));
      cells.add(CellText.safe(table.path(row)));
      for (FormColumn column : table.columns()) {
        cells.add(FiguresFile.value(numbered.record().figure(table.slot(row, column))));
      }
      cells.add(Integer.toString(numbered.occurrence()));
      csv.row(cells);
    }
  }
}
