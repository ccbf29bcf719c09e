package dev.tieout.infer.column;

import java.util.List;

/**
 * How all numbers of a column are written.
 *
 * @param decimal sign before the decimals
 * @param group sign between groups of digits; empty when no number has it
 * @param bare whether nothing but the number stands in a cell
 * @param negatives how numbers below zero are marked, other than by a hyphen
 * @param noteMarks note marks that stand beside numbers
 */
public record NumberForm(
    String decimal, String group, boolean bare, List<String> negatives, List<String> noteMarks) {
  /** Of a column without numbers. */
  public static final NumberForm NONE = new NumberForm("", "", true, List.of(), List.of());

  public NumberForm {
    negatives = List.copyOf(negatives);
    noteMarks = List.copyOf(noteMarks);
  }

  /** Whether the column has numbers. */
  public boolean isPresent() {
    return !decimal.isEmpty();
  }
}
