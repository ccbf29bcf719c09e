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
 */
record ProseReading(ClaimBook book, ProseFigures figures, List<ProseClaim> claims) {
  static ProseReading of(ClaimBook book, ReportRecord report) {
    List<ProseSentence> sentences = ProseText.sentences(report.prose());
    String year = report.metadata().year().text();
    return new ProseReading(
        book, new ProseFigures(report), ProseClaims.find(book, year, sentences));
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

  /** Holds a claim against the tables. */
  ProseVerdict verdict(ProseClaim claim) {
    ProseOutcomes outcomes = new ProseOutcomes(of(claim.sentence()), book.context().disputes());
    return ProseVerdict.of(claim, outcomes, figures);
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
