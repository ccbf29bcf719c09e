package dev.tieout.check;

import dev.tieout.source.Place;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All codes that a finding can have, with the severity that each has as a rule. {@code
 * docs/findings.md} explains them; the words are in {@link Messages}.
 */
public final class FindingCatalogue {
  private static final Set<String> ERRORS =
      Set.of(
          "binary-content",
          "carried-into-total",
          "cells-swapped",
          "column-left-at-zero",
          "column-not-in-total",
          "column-repeated",
          "column-shifted",
          "column-wrong",
          "columns-swapped",
          "decimal-count",
          "digit-added",
          "digit-doubled",
          "digit-lost",
          "digit-typed-wrong",
          "digits-swapped",
          "docx-damaged",
          "empty-source",
          "figure-repeated",
          "figure-wrong",
          "in-neighbouring-column",
          "in-neighbouring-row",
          "input-denied",
          "input-empty-folder",
          "input-failed",
          "input-missing",
          "input-special",
          "input-too-large",
          "internal-error",
          "left-at-zero",
          "negative-count",
          "no-table-found",
          "no-text",
          "pdf-damaged",
          "pdf-encrypted",
          "pdf-no-pages",
          "pdf-no-text",
          "pdf-scanned",
          "pdf-too-many-pages",
          "pdf-truncated",
          "power-of-ten",
          "row-left-at-zero",
          "row-not-in-total",
          "row-repeated",
          "row-shifted",
          "row-wrong",
          "tables-disagree",
          "rows-swapped",
          "sign-wrong",
          "source-too-large",
          "sum-broken",
          "sums-beyond-repair",
          "too-large",
          "too-many-cells",
          "too-many-elements",
          "too-many-lines",
          "total-stale",
          "unknown-format",
          "wrong-in-every-reading");

  private static final Set<String> WARNINGS =
      Set.of(
          "ambiguous-figure",
          "blank-hides-figure",
          "blank-row-unproven",
          "cells-closed-up",
          "charset-mismatch",
          "columns-reordered",
          "cross-year-change",
          "cross-year-differs",
          "figure-left-over",
          "glyph-lost",
          "glyph-unknown",
          "inferred-sum-broken",
          "inferred-value-broken",
          "lost-cell",
          "lost-cells",
          "lost-characters",
          "lost-column",
          "lost-row",
          "part-exceeds-whole",
          "pdf-page-damaged",
          "pdf-page-scanned",
          "pdf-too-many-lines",
          "place-unproven",
          "prose-change-impossible",
          "prose-differs",
          "prose-part-exceeds",
          "prose-percentage",
          "prose-sum",
          "repeats-missing",
          "row-not-on-form",
          "rows-reordered",
          "span-overlap",
          "sum-broken-by-damage",
          "table-beyond-repair",
          "table-blank",
          "table-damaged",
          "table-missing",
          "table-undecided",
          "text-in-number",
          "total-left-blank",
          "undecodable-bytes",
          "units-differ",
          "unreadable-figure",
          "word-over-border",
          "zero-left-blank",
          "zeros-left-out");

  private static final Set<String> NOTES =
      Set.of(
          "blank-as-zero",
          "blank-totals",
          "charset-guessed",
          "columns-by-head",
          "cross-year-repeated",
          "cross-year-same-year",
          "decided-by-prose",
          "decided-by-year-before",
          "decisions-equal-sum",
          "figure-implausibly-large",
          "hidden-text",
          "nested-too-deep",
          "nesting-flattened",
          "pdf-hidden-text",
          "pdf-invisible-text",
          "picture-in-cell",
          "prose-change",
          "prose-cut-off",
          "readings-left",
          "regulations-below-city",
          "span-clipped",
          "sum-off-by-rounding");

  private static final Set<String> OF_FILES =
      Set.of(
          "bodies-column-twice",
          "bodies-empty-field",
          "bodies-no-header",
          "bodies-no-year",
          "bodies-open-quote",
          "bodies-twice",
          "bodies-unknown-column",
          "bodies-wrong-length",
          "claim-bad-pattern",
          "claim-bad-slot",
          "claim-no-number",
          "form-bad-equation",
          "form-bad-level",
          "form-bad-slot",
          "form-duplicate-id",
          "form-empty",
          "form-missing-key",
          "form-not-list",
          "form-not-mapping",
          "form-not-text",
          "form-not-yaml",
          "form-tie-contradiction",
          "form-unknown-id",
          "form-unknown-key",
          "form-unknown-word",
          "pdf-no-such-page");

  private FindingCatalogue() {}

  /** All codes, each with its severity, in the order of the alphabet. */
  public static Map<String, Severity> all() {
    Map<String, Severity> all = new TreeMap<>();
    ERRORS.forEach(code -> all.put(code, Severity.ERROR));
    WARNINGS.forEach(code -> all.put(code, Severity.WARNING));
    NOTES.forEach(code -> all.put(code, Severity.NOTE));
    return all;
  }

  /**
   * Codes of faults in what the user gives beside reports: files of forms, claims and bodies, and
   * the number of a page to paint. They have a message and no more.
   */
  public static Set<String> ofFiles() {
    return OF_FILES;
  }

  /** The severity of a code; empty when there is no such code. */
  public static Optional<Severity> severity(String code) {
    return Stream.of(
            Optional.of(Severity.ERROR).filter(s -> ERRORS.contains(code)),
            Optional.of(Severity.WARNING).filter(s -> WARNINGS.contains(code)),
            Optional.of(Severity.NOTE).filter(s -> NOTES.contains(code)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * A finding of a code with the severity that it has as a rule.
   *
   * @throws IllegalArgumentException when the catalogue lacks the code
   */
  static Finding.Builder finding(String code, Place place) {
    Severity severity =
        severity(code)
            .orElseThrow(
                () -> new IllegalArgumentException("the catalogue lacks the code " + code));
    return Finding.of(code, severity, place);
  }
}
