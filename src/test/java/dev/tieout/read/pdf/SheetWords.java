package dev.tieout.read.pdf;

import java.util.List;

/** Words that stand in the tables of drawn sheets. */
final class SheetWords {
  static final List<String> LABELS =
      List.of(
          "Mining",
          "Construction",
          "Durable goods",
          "Wholesale trade",
          "Retail trade",
          "Utilities",
          "Transportation and warehousing",
          "Information",
          "Finance and insurance",
          "Real estate",
          "Government",
          "Federal",
          "State and local",
          "Education",
          "Health care",
          "Other services");
  static final List<String> HEADS =
      List.of("2009", "2010", "Total", "Male", "Female", "Number", "Percent", "Rate", "Change");
  static final List<String> SPANNERS =
      List.of("Not seasonally adjusted", "Employed", "In thousands");

  private SheetWords() {}
}
