package dev.tieout.check;

import dev.tieout.check.ProseChanges.Change;
import dev.tieout.check.ProseFigures.Total;
import dev.tieout.form.CrossYearRule;
import dev.tieout.record.Figure;
import dev.tieout.source.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** From what two reports contradict each other in to findings of the later one. */
final class CrossYearFindings {
  private CrossYearFindings() {}

  /**
   * A rule that does not hold. In the columns of one row it is one cause, and one finding; rows are
   * causes of their own.
   */
  static List<Finding> broken(CrossYearRule rule, List<CrossYearTie> ties, CrossYearPair pair) {
    if (ties.isEmpty()) {
      return List.of();
    }
    return rule.eachColumn()
        ? List.of(finding(rule, ties, pair))
        : ties.stream().map(t -> finding(rule, List.of(t), pair)).toList();
  }

  private static Finding finding(CrossYearRule rule, List<CrossYearTie> ties, CrossYearPair pair) {
    CrossYearTie first = ties.get(0);
    Figure found = first.figures().get(0);
    Map<String, String> arguments = arguments(pair);
    arguments.put("rule", rule.id());
    arguments.put("sum", first.sum());
    arguments.put("earlier_slot", first.figures().get(1).slot().toString());
    arguments.put("earlier_place", first.figures().get(1).place().toString());
    arguments.put(
        "all",
        ties.stream()
            .map(t -> "%s: %s ≠ %s".formatted(t.figures().get(0).slot(), t.read(), t.sum()))
            .collect(Collectors.joining("; ")));
    return Finding.of("cross-year-differs", Severity.WARNING, found.place())
        .at(found.slot())
        .found(first.read(), first.expected().toPlainString())
        .difference(first.found().subtract(first.expected()).toPlainString())
        .suspects(ties.stream().map(t -> t.figures().get(0).slot()).toList())
        .arguments(arguments)
        .build();
  }

  /** A change of the text that the earlier report does not bear out. */
  static Finding change(Change change, Total before, CrossYearPair pair, Severity severity) {
    Map<String, String> arguments = arguments(pair);
    arguments.put("sentence", change.claim().sentence().text());
    arguments.put("claim", change.words());
    arguments.put("number", change.claim().number().toPlainString());
    arguments.put("allowed", ProseFindings.range(change));
    arguments.put("earlier_slot", before.slots().get(0).toString());
    arguments.put("earlier_place", before.place().toString());
    return Finding.of("cross-year-change", severity, change.claim().sentence().place())
        .at(before.slots().get(0))
        .found(before.value().toPlainString(), ProseFindings.range(change))
        .arguments(arguments)
        .build();
  }

  /**
   * Two reports of one body for one year: if they differ neither is compared with other years, else
   * one stands for both.
   */
  static Finding sameYear(CrossYearPair pair) {
    String code = pair.agrees() ? "cross-year-repeated" : "cross-year-same-year";
    return Finding.of(code, Severity.NOTE, yearPlace(pair))
        .found(Integer.toString(pair.laterYear()), "")
        .arguments(arguments(pair))
        .build();
  }

  private static Place yearPlace(CrossYearPair pair) {
    return pair.later().year().place();
  }

  private static Map<String, String> arguments(CrossYearPair pair) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("earlier_report", pair.earlier().report());
    arguments.put("earlier_year", Integer.toString(pair.earlierYear()));
    arguments.put("year", Integer.toString(pair.laterYear()));
    return arguments;
  }
}
