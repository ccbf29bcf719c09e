package dev.tieout.check;

import dev.tieout.check.ProseFigures.Total;
import dev.tieout.form.ClaimRule.Kind;
import dev.tieout.form.SlotSum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A claim held against the table.
 *
 * @param outcome what came of it
 * @param found the number of the text
 * @param table the table's number, where there is one
 * @param about the slots
 */
record ProseVerdict(Outcome outcome, BigDecimal found, Optional<Total> table, SlotSum about) {
  /** What came of a claim. */
  enum Outcome {
    HOLDS,
    DIFFERS,
    /** The text counts a part that is larger than the whole. */
    EXCEEDS,
    /** The table is not there, not readable, or the claim can be about several slots. */
    NOT_ASSESSABLE
  }

  private static final SlotSum NOTHING = new SlotSum("", List.of());

  /** Holds a claim against the figures. */
  static ProseVerdict of(ProseClaim claim, ProseOutcomes outcomes, ProseFigures figures) {
    return switch (claim.rule().kind()) {
      case COUNT, NONE -> oneOf(claim, figures);
      case PART -> part(claim, figures);
      case OUTCOME, ALL, NONE_LEFT ->
          outcomes
              .of(claim)
              .map(o -> exactly(number(claim, o), o.slots(), figures))
              .orElse(
                  new ProseVerdict(
                      Outcome.NOT_ASSESSABLE, claim.number(), Optional.empty(), NOTHING));
    };
  }

  private static BigDecimal number(ProseClaim claim, ProseOutcomes.Outcome outcome) {
    return claim.is(Kind.ALL) ? outcome.counted() : claim.number();
  }

  /** It may be about one of several sums: it differs only when it is none of them for certain. */
  private static ProseVerdict oneOf(ProseClaim claim, ProseFigures figures) {
    List<ProseVerdict> all =
        claim.rule().sums().stream().map(s -> exactly(claim.number(), s, figures)).toList();
    return first(all, Outcome.HOLDS)
        .or(() -> first(all, Outcome.NOT_ASSESSABLE))
        .orElse(all.get(0));
  }

  private static Optional<ProseVerdict> first(List<ProseVerdict> all, Outcome outcome) {
    return all.stream().filter(v -> v.outcome == outcome).findFirst();
  }

  private static ProseVerdict exactly(BigDecimal number, SlotSum sum, ProseFigures figures) {
    Optional<Total> total = figures.total(sum);
    Outcome outcome =
        total
            .map(t -> t.value().compareTo(number) == 0 ? Outcome.HOLDS : Outcome.DIFFERS)
            .orElse(Outcome.NOT_ASSESSABLE);
    return new ProseVerdict(outcome, number, total, sum);
  }

  private static ProseVerdict part(ProseClaim claim, ProseFigures figures) {
    SlotSum sum = claim.about();
    Optional<Total> total = figures.total(sum);
    Outcome outcome =
        total
            .map(t -> t.value().compareTo(claim.number()) >= 0 ? Outcome.HOLDS : Outcome.EXCEEDS)
            .orElse(Outcome.NOT_ASSESSABLE);
    return new ProseVerdict(outcome, claim.number(), total, sum);
  }
}
