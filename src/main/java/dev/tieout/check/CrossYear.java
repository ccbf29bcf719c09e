package dev.tieout.check;

import dev.tieout.form.ClaimBook;
import dev.tieout.form.ClaimFile;
import dev.tieout.form.CrossYearRule;
import dev.tieout.record.ReportRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds the reports of one body for two years in a row against each other: requests carried over,
 * documents in force, items of last year, and changes that the text states. Each finding belongs to
 * the later report and names the place in the earlier one. Of each report only what this needs is
 * kept, a few kilobytes. Not thread-safe.
 */
public final class CrossYear {
  private final ClaimBook book;
  private final Bodies bodies;
  private final List<CrossYearFacts> facts = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  /** A check by the cross-year rules of a book. */
  public CrossYear(ClaimBook book, Bodies bodies) {
    this.book = book;
    this.bodies = bodies;
  }

  /** A check by the rules that come with the tool. */
  public static CrossYear standard(Bodies bodies) {
    return new CrossYear(ClaimFile.standard(), bodies);
  }

  /**
   * Takes a report in. One of no known body or year is not compared, nor one that has nothing to
   * compare, as the accounts of a body beside its yearly report.
   */
  public void add(ReportRecord report) {
    if (report.tables().isEmpty()) {
      return;
    }
    CrossYearFacts of = CrossYearFacts.of(book, report);
    if (of.isEmpty()) {
      return;
    }
    if (bodies.body(of).isEmpty() || bodies.year(of).isEmpty()) {
      unknown.add(of.report());
    } else {
      facts.add(of);
    }
  }

  /**
   * The report with the figures that the report on the year before decides, where their digits can
   * be cut in several ways. That one must have been taken in before.
   */
  public ReportRecord read(ReportRecord report) {
    // Facts take a look at all of the text: only few reports need them here.
    if (report.tables().stream().noneMatch(CutRows::areIn)) {
      return report;
    }
    CrossYearFacts own = CrossYearFacts.of(book, report);
    if (bodies.body(own).isEmpty() || bodies.year(own).isEmpty()) {
      return report;
    }
    List<CrossYearFacts> both = new ArrayList<>(List.of(own));
    String before = Integer.toString(Integer.parseInt(bodies.year(own)) - 1);
    facts.stream().filter(f -> bodies.year(f).equals(before)).forEach(both::add);
    ReportRecord read = report;
    for (List<CrossYearFacts> ofOneBody : bodies.byBody(both).values()) {
      if (ofOneBody.contains(own)) {
        for (CrossYearPair pair : CrossYearPair.of(ofOneBody, bodies)) {
          read = YearBefore.read(read, book.crossYear(), pair.earlier());
        }
      }
    }
    return read;
  }

  /** How many reports with something to compare were taken in. */
  public int reports() {
    return facts.size() + unknown.size();
  }

  /** The names of those of no known body or year, sorted. */
  public List<String> unknown() {
    return unknown.stream().sorted().toList();
  }

  /**
   * The findings of each report that has one, by its name, whatever the order in which the reports
   * were taken in.
   */
  public Map<String, List<Finding>> findings() {
    Map<String, List<Finding>> findings = new TreeMap<>();
    for (List<CrossYearFacts> ofOneBody : bodies.byBody(facts).values()) {
      for (CrossYearPair pair : CrossYearPair.of(ofOneBody, bodies)) {
        List<Finding> found = check(pair);
        if (!found.isEmpty()) {
          findings.computeIfAbsent(pair.later().report(), r -> new ArrayList<>()).addAll(found);
        }
      }
    }
    return findings;
  }

  private List<Finding> check(CrossYearPair pair) {
    if (pair.isOneYear()) {
      return List.of(CrossYearFindings.sameYear(pair));
    }
    List<Finding> findings = new ArrayList<>();
    for (CrossYearRule rule : book.crossYear()) {
      List<CrossYearTie> broken =
          CrossYearTie.of(rule, pair).stream().filter(CrossYearTie::isBroken).toList();
      findings.addAll(CrossYearFindings.broken(rule, broken, pair));
    }
    findings.addAll(CrossYearChanges.check(pair));
    return findings;
  }
}
