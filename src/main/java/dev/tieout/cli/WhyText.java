package dev.tieout.cli;

import dev.tieout.Extraction;
import dev.tieout.check.Finding;
import dev.tieout.check.Severity;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.form.ValueType;
import dev.tieout.reading.Derivation;
import dev.tieout.reading.Derivation.Piece;
import dev.tieout.reading.Derivation.Role;
import dev.tieout.record.Figure;
import dev.tieout.record.TableRecord;
import dev.tieout.value.Numerals;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** How a figure was won, as text for people who have to defend it. */
final class WhyText {
  private final Words words;
  private final Paint paint;
  private final Extraction extraction;
  private final StringBuilder text = new StringBuilder();

  WhyText(Words words, Paint paint, Extraction extraction) {
    this.words = words;
    this.paint = paint;
    this.extraction = extraction;
  }

  /** The figure, what the source has for it, how that was cut, its ties, what was found wrong. */
  String draw(Derivation derivation, TableRecord record) {
    Figure figure = record.figure(derivation.slot());
    head(figure, record);
    unit(figure, record, derivation);
    title("why.source");
    source(derivation);
    title("why.cells");
    if (derivation.why().refused()) {
      refused(derivation);
    } else {
      text.append(new CutText(words, derivation).draw());
    }
    title("why.ties");
    new WhyTies(words, extraction.record(), record).of(figure.slot()).forEach(this::line);
    findings(figure.slot());
    return text.toString();
  }

  private void head(Figure figure, TableRecord record) {
    FormTable table = record.table();
    Slot slot = figure.slot();
    text.append(paint.strong(Printable.line(extraction.report()))).append('\n');
    text.append(paint.strong(slot + " = " + value(figure))).append('\n');
    line(
        words.text(
            "why.slot",
            table.title().get(table.title().size() - 1).text(),
            table.path(table.row(slot.row())),
            table.path(table.column(slot.column())),
            record.form().id()));
    line(words.text("why.state", words.text("state." + figure.state())));
    if (figure.value().isPresent()) {
      line(words.text("why.basis." + figure.basis()));
    }
    if (!figure.place().toString().isEmpty()) {
      String raw = figure.raw().isBlank() ? words.text("why.empty") : figure.raw();
      line(words.text("why.place", figure.place().toString(), Printable.line(raw)));
    }
  }

  /** The unit, and where it stands; that no unit is stated is said of amounts of money. */
  private void unit(Figure figure, TableRecord record, Derivation derivation) {
    boolean ofTable = derivation.printed().pieces().stream().anyMatch(p -> p.role() == Role.UNIT);
    if (!figure.unit().isEmpty()) {
      boolean own = figure.unit().equals(Numerals.parse(figure.raw()).unit());
      String where = own ? "own" : ofTable ? "table" : "label";
      line(words.text("why.unit." + where, figure.unit()));
    } else if (record.table().type(figure.slot()) == ValueType.MONEY) {
      line(words.text(ofTable ? "why.unit.several" : "why.unit.none"));
    }
  }

  private String value(Figure figure) {
    return switch (figure.state()) {
      case NUMBER -> figure.value().map(BigDecimal::toPlainString).orElse("");
      case AMBIGUOUS ->
          figure.alternatives().stream()
              .map(a -> a.isEmpty() ? words.text("state.lost") : a)
              .collect(Collectors.joining(" | "));
      default -> "(" + words.text("state." + figure.state()) + ")";
    };
  }

  private void source(Derivation derivation) {
    for (Piece piece : derivation.printed().pieces()) {
      String spelling = piece.exact() ? "" : "  " + words.text("why.misspelt");
      line(
          words.text("why.role." + piece.role())
              + "  "
              + Printable.line(piece.text())
              + paint.faint("  " + piece.place())
              + spelling);
    }
    if (derivation.printed().pieces().isEmpty()) {
      line(words.text("why.nothing"));
    }
    List<Piece> neighbours = derivation.printed().neighbours();
    if (!derivation.printed().traits().labelled()) {
      line(
          words.text(
              "why.neighbours",
              neighbours.stream()
                  .map(p -> Printable.line(p.text()) + " (" + p.place() + ")")
                  .collect(Collectors.joining(", "))));
    }
    derivation
        .printed()
        .wording()
        .map(w -> "…" + w.before() + "【" + paint.strong(w.raw()) + "】" + w.behind() + "…")
        .ifPresent(w -> line(words.text("why.wording", w)));
    if (derivation.printed().traits().glued()) {
      line(words.text("why.glued"));
    }
    if (derivation.printed().traits().closedUp()) {
      line(words.text("why.closed-up"));
    }
  }

  private void refused(Derivation derivation) {
    line(words.text("show.values", derivation.why().values(), derivation.why().slots()));
    line(words.text(derivation.why().undecided() ? "show.undecided" : "show.refused"));
  }

  private void findings(Slot slot) {
    List<Finding> findings =
        extraction.findings().stream()
            .filter(f -> f.suspects().contains(slot) || isAbout(f, slot))
            .toList();
    if (!findings.isEmpty()) {
      title("why.findings");
      FindingText lines = new FindingText(words, paint);
      findings.forEach(f -> text.append(lines.of(f)));
    }
  }

  /** Of its row, its column, or, when it is grave enough, of all its table. */
  private static boolean isAbout(Finding finding, Slot slot) {
    boolean whole = finding.row().isEmpty() && finding.column().isEmpty();
    return finding.table().equals(slot.table())
        && (finding.row().isEmpty() || finding.row().equals(slot.row()))
        && (finding.column().isEmpty() || finding.column().equals(slot.column()))
        && !(whole && finding.severity() == Severity.NOTE);
  }

  private void title(String key) {
    text.append('\n').append(paint.strong(words.text(key))).append('\n');
  }

  private void line(String line) {
    text.append("  ").append(line).append('\n');
  }
}
