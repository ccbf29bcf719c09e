package dev.tieout.cli;

import dev.tieout.Extraction;
import dev.tieout.check.Finding;
import dev.tieout.check.TieOutcome;
import dev.tieout.check.TieResult;
import dev.tieout.check.Ties;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.reading.Derivation;
import dev.tieout.reading.Derivation.Piece;
import dev.tieout.record.Figure;
import dev.tieout.record.TableRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
    title("why.source");
    source(derivation);
    title("why.cells");
    if (derivation.why().refused()) {
      refused(derivation);
    } else {
      text.append(new CutText(words, derivation).draw());
    }
    List<Tie> ties =
        record.table().ties().stream()
            .filter(t -> t.slots().anyMatch(figure.slot()::equals))
            .toList();
    title("why.ties");
    ties(ties, record);
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
            table.path(table.row(slot.row())),
            table.path(table.column(slot.column())),
            record.form().id()));
    line(words.text("why.state", words.text("state." + figure.state())));
    if (figure.value().isPresent()) {
      line(words.text("why.basis." + figure.basis()));
    }
    if (!figure.place().toString().isEmpty()) {
      line(words.text("why.place", figure.place().toString(), Printable.line(figure.raw())));
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
    line(words.text("show.refused"));
  }

  private void ties(List<Tie> ties, TableRecord record) {
    Map<Tie, TieOutcome> outcomes =
        Ties.of(record).stream().collect(Collectors.toMap(TieResult::tie, TieResult::outcome));
    for (Tie tie : ties) {
      boolean used = record.usedTies().contains(tie);
      String key = used ? "why.tie.used" : "why.tie." + outcomes.get(tie);
      boolean holds = outcomes.get(tie) != TieOutcome.BROKE;
      long blanks = SumText.blanks(tie, record);
      String empty = blanks == 0 ? "" : "  " + words.text("why.blanks", blanks);
      line(words.text(key) + "  " + SumText.of(tie, record, holds) + empty);
    }
    if (ties.isEmpty()) {
      line(words.text("why.tie.none"));
    }
  }

  private void findings(Slot slot) {
    List<Finding> findings =
        extraction.findings().stream()
            .filter(
                f ->
                    f.suspects().contains(slot)
                        || (f.table().equals(slot.table())
                            && f.row().equals(slot.row())
                            && (f.column().isEmpty() || f.column().equals(slot.column()))))
            .toList();
    if (!findings.isEmpty()) {
      title("why.findings");
      FindingText lines = new FindingText(words, paint);
      findings.forEach(f -> text.append(lines.of(f)));
    }
  }

  private void title(String key) {
    text.append('\n').append(paint.strong(words.text(key))).append('\n');
  }

  private void line(String line) {
    text.append("  ").append(line).append('\n');
  }
}
