package dev.tieout.form;

import java.util.List;

/**
 * A tie between the tables of one body's reports for two years in a row. The first term alone
 * equals the signed sum of the others.
 *
 * @param id its id, as {@code carried-over}
 * @param table table id
 * @param eachColumn whether the terms are rows and it holds in each column; else they are columns
 *     and it holds in each row
 * @param terms its terms
 */
public record CrossYearRule(String id, String table, boolean eachColumn, List<Term> terms) {
  public CrossYearRule {
    terms = List.copyOf(terms);
  }

  /**
   * One term.
   *
   * @param next whether it is of the later year
   * @param line row or column id
   * @param sign 1 or -1
   */
  public record Term(boolean next, String line, int sign) {}

  /** The slot of a term in a row or column. */
  public Slot slot(Term term, String at) {
    return eachColumn ? new Slot(table, term.line(), at) : new Slot(table, at, term.line());
  }
}
