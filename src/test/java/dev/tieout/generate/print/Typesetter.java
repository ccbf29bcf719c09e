package dev.tieout.generate.print;

import dev.tieout.form.Slot;
import dev.tieout.generate.truth.Dice;
import dev.tieout.generate.truth.FormFacts;
import dev.tieout.generate.truth.ReportTruth;
import java.util.ArrayList;
import java.util.List;

/** Sets a report: prose, headings, the three tables. */
public final class Typesetter {
  private final ReportTruth truth;
  private final Typography typography;
  private final Labels labels;
  private final FormFacts facts;

  /** A typesetter of one report. */
  public Typesetter(ReportTruth truth, Typography typography) {
    this.truth = truth;
    this.typography = typography;
    this.labels = new Labels(typography);
    this.facts = truth.edition().facts();
  }

  /** The report, set. */
  public PrintedReport set() {
    Prose prose = new Prose(truth, new Dice(truth.seed()).aside("prose"));
    List<PrintPart> parts = new ArrayList<>();
    parts.addAll(prose.opening());
    parts.add(heading("documents"));
    parts.add(new SectionTwo(this).set());
    parts.add(heading("requests"));
    parts.add(new RequestsTable(this).set());
    parts.add(heading("disputes"));
    parts.add(new DisputesTable(this).set());
    parts.addAll(prose.closing());
    return new PrintedReport(labels.plain(truth.title()), parts.stream().map(this::plain).toList());
  }

  private PrintPart heading(String table) {
    return new Paragraph(Paragraph.Kind.HEADING, section(table).get(0));
  }

  private PrintPart plain(PrintPart part) {
    return part instanceof Paragraph p ? new Paragraph(p.kind(), labels.plain(p.text())) : part;
  }

  List<String> section(String table) {
    return facts.of(facts.slots(table).get(0)).section();
  }

  Typography typography() {
    return typography;
  }

  Labels labels() {
    return labels;
  }

  FormFacts facts() {
    return facts;
  }

  /** A cell of the table's head or frame. */
  PrintCell head(String official, int rowSpan, int columnSpan) {
    return PrintCell.of(PrintCell.Kind.HEAD, labels.set(official), rowSpan, columnSpan);
  }

  PrintCell label(String official, int columnSpan) {
    return PrintCell.of(PrintCell.Kind.LABEL, labels.set(official), 1, columnSpan);
  }

  PrintCell group(String official, int rowSpan, int columnSpan) {
    return PrintCell.of(PrintCell.Kind.GROUP, labels.set(official), rowSpan, columnSpan);
  }

  PrintCell value(Slot slot) {
    return PrintCell.value(slot, truth.entry(slot).text());
  }

  /** The values of a row, from left to right. */
  List<PrintCell> values(String table, String row) {
    return facts.columns(table).stream().map(c -> value(new Slot(table, row, c))).toList();
  }
}
