package dev.tieout;

import dev.tieout.check.Checks;
import dev.tieout.check.Finding;
import dev.tieout.check.FlowFindings;
import dev.tieout.check.InferredFindings;
import dev.tieout.check.ProseReader;
import dev.tieout.check.Severity;
import dev.tieout.check.TieTally;
import dev.tieout.form.Form;
import dev.tieout.form.Slot;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.read.Limits;
import dev.tieout.read.UnreadableException;
import dev.tieout.reading.Aligner;
import dev.tieout.reading.Derivation;
import dev.tieout.reading.Readings;
import dev.tieout.record.Metadata;
import dev.tieout.record.MetadataFinder;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.Stated;
import dev.tieout.record.TableRecord;
import dev.tieout.record.Typing;
import dev.tieout.source.Place;
import dev.tieout.source.Source;
import dev.tieout.source.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps from a source to an extraction, one after the other. */
final class Extractor {
  private final Aligner aligner;
  private final Limits limits;
  private final Formats formats = Formats.standard();

  Extractor(List<Form> forms, Limits limits) {
    this.aligner = new Aligner(forms);
    this.limits = limits;
  }

  Extraction extract(Source source) {
    return extract(source, true);
  }

  /** The same without figures and findings where its tables do not depend on them. */
  Extraction tables(Source source) {
    return extract(source, false);
  }

  private Extraction extract(Source source, boolean wanted) {
    Formats.Outcome outcome = formats.read(source, limits);
    if (outcome.flow().isPresent()) {
      Flow flow = outcome.flow().get();
      // Of tables that are drawn in lines of text those on a form are none.
      boolean certain = !flow.grids().isEmpty() && flow.tables().size() == flow.grids().size();
      return certain && !wanted
          ? tables(source, outcome.kind(), flow)
          : extract(source, outcome.kind(), flow);
    }
    String code = outcome.refusal().map(UnreadableException::code).orElse("unknown-format");
    return unreadable(
        source,
        outcome.kind(),
        code,
        outcome.refusal().map(UnreadableException::arguments).orElse(Map.of()));
  }

  List<Derivation> derive(Extraction extraction, Slot slot) {
    boolean none = extraction.record().tables().isEmpty();
    return none ? List.of() : aligner.derive(extraction.flow(), slot);
  }

  private Extraction extract(Source source, Optional<SourceKind> kind, Flow flow) {
    // A file of CSV is a table that somebody has already taken out of a report: it is on no form.
    boolean plain = kind.filter(k -> k == SourceKind.CSV).isPresent();
    Readings readings =
        plain ? new Readings(List.of(), flow.grids(), List.of()) : aligner.align(flow);
    if (readings.tables().isEmpty() && readings.otherGrids().isEmpty()) {
      return unreadable(source, kind, "no-table-found", Map.of());
    }
    List<TableRecord> tables = readings.tables().stream().map(Typing::table).toList();
    ReportRecord record =
        ProseReader.read(
            new ReportRecord(source.name(), MetadataFinder.find(flow), tables, readings.prose()));
    return checked(source.sha256(), kind, flow, record, readings.otherGrids());
  }

  private static Extraction tables(Source source, Optional<SourceKind> kind, Flow flow) {
    return new Extraction(
        source.sha256(),
        kind,
        flow,
        nothing(source),
        flow.grids(),
        FlowFindings.of(flow),
        new TieTally(0, 0, 0),
        true);
  }

  /** The same extraction with other figures, checked anew. */
  static Extraction with(Extraction extraction, ReportRecord record) {
    return checked(
        extraction.sha256(), extraction.kind(), extraction.flow(), record, extraction.otherGrids());
  }

  private static Extraction checked(
      String sha256,
      Optional<SourceKind> kind,
      Flow flow,
      ReportRecord record,
      List<Grid> otherGrids) {
    List<Finding> findings = new ArrayList<>(FlowFindings.of(flow));
    findings.addAll(Checks.all(record));
    findings.addAll(InferredFindings.of(otherGrids));
    return new Extraction(
        sha256, kind, flow, record, otherGrids, findings, Checks.tally(record), true);
  }

  private static Extraction unreadable(
      Source source, Optional<SourceKind> kind, String code, Map<String, String> arguments) {
    return new Extraction(
        source.sha256(),
        kind,
        new Flow(List.of(), List.of(), List.of()),
        nothing(source),
        List.of(),
        List.of(Finding.of(code, Severity.ERROR, Place.none()).arguments(arguments).build()),
        new TieTally(0, 0, 0),
        false);
  }

  private static ReportRecord nothing(Source source) {
    Stated nothing = Stated.nothing();
    Metadata metadata = new Metadata(nothing, nothing, nothing, nothing);
    return new ReportRecord(source.name(), metadata, List.of(), List.of());
  }
}
