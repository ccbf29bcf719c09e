package dev.tieout.check;

import dev.tieout.check.ProseVerdict.Outcome;
import dev.tieout.form.ClaimBook;
import dev.tieout.form.ClaimFile;
import dev.tieout.record.ReportRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds what the text of a report claims against its tables: counts of requests and their results,
 * of disputes and their outcomes, percentages, lists. Each finding quotes the sentence and names
 * the slots. A claim that cannot be tied to slots with certainty is passed over in silence; one
 * that is made for other bodies too is a note.
 */
public final class Prose implements Check {
  private final ClaimBook book;

  /** A check for the claims of a book. */
  public Prose(ClaimBook book) {
    this.book = book;
  }

  /** A check for the claims that come with the tool. */
  public static Prose standard() {
    return new Prose(ClaimFile.standard());
  }

  @Override
  public List<Finding> check(ReportRecord report) {
    ProseReading reading = ProseReading.of(book, report);
    ProseFindings findings = new ProseFindings(reading);
    List<Finding> all = new ArrayList<>();
    for (ProseClaim claim : reading.claims()) {
      ProseVerdict verdict = reading.verdict(claim);
      if (verdict.outcome() == Outcome.DIFFERS || verdict.outcome() == Outcome.EXCEEDS) {
        verdict.table().ifPresent(t -> all.add(findings.differs(claim, verdict, t)));
      }
    }
    ProseShares shares = new ProseShares(reading);
    shares.all().stream().filter(s -> !s.holds()).map(findings::percentage).forEach(all::add);
    new ProseLists(reading).all().stream().map(findings::sum).forEach(all::add);
    new ProseChanges(reading).all().stream().map(findings::change).forEach(all::add);
    if (reading.claims().size() >= ProseClaims.MOST_CLAIMS) {
      all.add(findings.cutOff());
    }
    return List.copyOf(all);
  }
}
