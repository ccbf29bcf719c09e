package dev.tieout.check;

import dev.tieout.form.ClaimBook;
import dev.tieout.record.ReportRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the text of one report claims.
 *
 * @param book the kinds of claims
 * @param figures the report's figures
 * @param claims its claims, in reading order
 * @param verdicts what came of each claim
 */
record ProseReading(
    ClaimBook book, ProseFigures figures, List<ProseClaim> claims, List<ProseVerdict> verdicts) {
  static ProseReading of(ClaimBook book, ReportRecord report) {
    List<ProseSentence> sentences = ProseText.sentences(report.prose());
    String year = report.metadata().year().text();
    List<ProseClaim> claims = ProseClaims.find(book, year, sentences);
    ProseFigures figures = new ProseFigures(report);
    ProseOutcomes outcomes = new ProseOutcomes(claims, book.context().disputes());
    List<ProseVerdict> verdicts =
        claims.stream().map(c -> ProseVerdict.of(c, outcomes, figures)).toList();
    return new ProseReading(book, figures, claims, verdicts);
  }

  /** The sentences that claim something. */
  Stream<ProseSentence> sentences() {
    return claims.stream().map(ProseClaim::sentence).distinct();
  }

  /** The claims of one sentence. */
  List<ProseClaim> of(ProseSentence sentence) {
    return claims.stream().filter(c -> c.sentence().equals(sentence)).toList();
  }

  /** The claims of these rules that stand before a claim, in its section, the nearest first. */
  List<ProseClaim> before(ProseClaim claim, List<String> rules) {
    List<ProseClaim> before =
        new ArrayList<>(
            claims.subList(0, claims.indexOf(claim)).stream()
                .filter(c -> c.sentence().section() == claim.sentence().section())
                .filter(c -> rules.contains(c.rule().id()))
                .toList());
    Collections.reverse(before);
    return before;
  }

  /** What came of a claim. */
  ProseVerdict verdict(ProseClaim claim) {
    return verdicts.get(claims.indexOf(claim));
  }

  /** Whether the text around the claim counts for other bodies than the table. */
  boolean isOfOtherScope(ProseClaim claim) {
    ProseSentence sentence = claim.sentence();
    boolean carriedOn =
        claims.stream().anyMatch(c -> c.sentence().folded().equals(sentence.previous()));
    return scope(sentence.folded().substring(0, claim.end()))
        || (carriedOn && scope(sentence.previous()));
  }

  private boolean scope(String folded) {
    return book.context().scope().matcher(folded).find();
  }
}
