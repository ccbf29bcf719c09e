package dev.tieout.check;

import dev.tieout.infer.DerivedTie;
import dev.tieout.infer.Spot;
import java.util.List;

/** Writes what a table works out and where it fails, with the words of the table. */
final class DerivedText {
  private final InferredSums sums;

  DerivedText(InferredSums sums) {
    this.sums = sums;
  }

  /** A cell, how its number is worked out, what that comes to and what it states. */
  String of(Names names, DerivedTie tie) {
    Spot at = tie.result().orElse(tie.operands().get(0));
    return names.of(sums.cell(names, at), relation(names, tie));
  }

  private String relation(Names names, DerivedTie tie) {
    List<Spot> x = tie.operands();
    String hundred = tie.factor() == 1 ? "" : " × " + tie.factor();
    return switch (tie.kind()) {
      case SHARES -> sums.joined(x) + " = " + sums.sum(x) + " ≠ " + tie.expected();
      case OF_WHICH -> result(tie) + " > " + sums.stated(x.get(0));
      case AVERAGE -> came(names.mean(sums.joined(x)), tie);
      case RATIO, SHARE -> came(sums.stated(x.get(0)) + " / " + bare(x.get(1)) + hundred, tie);
      case GROWTH ->
          came(
              "(" + bare(x.get(1)) + " − " + bare(x.get(0)) + ") / " + bare(x.get(0)) + hundred,
              tie);
    };
  }

  private String came(String relation, DerivedTie tie) {
    return relation + " = " + tie.expected() + " ≠ " + result(tie);
  }

  private String result(DerivedTie tie) {
    return tie.result().map(sums::stated).orElse("");
  }

  private String bare(Spot spot) {
    String stated = sums.stated(spot);
    return stated.startsWith("-") ? "(" + stated + ")" : stated;
  }

  String stated(Spot spot) {
    return sums.stated(spot);
  }
}
