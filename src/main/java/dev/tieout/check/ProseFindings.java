package dev.tieout.check;

import dev.tieout.check.ProseChanges.Change;
import dev.tieout.check.ProseFigures.Total;
import dev.tieout.check.ProseLists.BadList;
import dev.tieout.check.ProseShares.Share;
import dev.tieout.form.Slot;
import dev.tieout.form.SlotSum;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** From claims that do not hold to findings. */
final class ProseFindings {
  private final ProseReading reading;

  ProseFindings(ProseReading reading) {
    this.reading = reading;
  }

  /** A claim that differs from the table, which must be known. */
  Finding differs(ProseClaim claim, ProseVerdict verdict, Total table) {
    boolean exceeds = verdict.outcome() == ProseVerdict.Outcome.EXCEEDS;
    Map<String, String> arguments = arguments(claim, claim.words());
    arguments.put("slots", slots(verdict.about()));
    arguments.put("table_place", table.place().toString());
    return start(exceeds ? "prose-part-exceeds" : "prose-differs", claim, table.slots())
        .found(text(verdict.found()), text(table.value()))
        .difference(text(verdict.found().subtract(table.value())))
        .arguments(arguments)
        .build();
  }

  /** A percentage that fits no whole. */
  Finding percentage(Share share) {
    Map<String, String> arguments = arguments(share.claim(), share.claim().words() + share.words());
    arguments.put("number", text(share.claim().number()));
    arguments.put("whole", text(share.whole()));
    arguments.put("slots", slots(share.claim().about()));
    arguments.put("table_place", place(share.claim()));
    return start("prose-percentage", share.claim(), reading.figures().slots(share.claim().about()))
        .found(text(share.percent()) + "%", text(share.expected()) + "%")
        .difference(text(share.percent().subtract(share.expected())))
        .arguments(arguments)
        .build();
  }

  /** A list whose parts are not the whole. */
  Finding sum(BadList list) {
    ProseClaim first = list.parts().get(0);
    Map<String, String> arguments = arguments(first, list.whole().words());
    arguments.put("sum", list.parts().stream().map(p -> text(p.number())).collect(plus()));
    arguments.put(
        "parts", list.parts().stream().map(ProseClaim::words).collect(Collectors.joining("、")));
    arguments.put("slots", slots(list.whole().about()));
    arguments.put("table_place", place(list.whole()));
    return start("prose-sum", first, reading.figures().slots(list.whole().about()))
        .found(text(list.sum()), text(list.whole().number()))
        .difference(text(list.sum().subtract(list.whole().number())))
        .arguments(arguments)
        .build();
  }

  /**
   * A change that only the report of the year before can confirm, or that no number of that year
   * makes right.
   */
  Finding change(Change change) {
    ProseClaim claim = change.claim();
    Map<String, String> arguments = arguments(claim, change.words());
    arguments.put("number", text(claim.number()));
    arguments.put("slots", slots(claim.about()));
    arguments.put("table_place", place(claim));
    arguments.put("below", text(change.highest()));
    arguments.put("above", text(change.lowest()));
    Finding.Builder start =
        change.isPossible()
            ? at(Finding.of("prose-change", Severity.NOTE, claim.sentence().place()), claim)
            : at(
                Finding.of("prose-change-impossible", severity(claim), claim.sentence().place()),
                claim);
    return start
        .found(change.words(), change.isPossible() ? range(change) : "")
        .arguments(arguments)
        .build();
  }

  /** The text claims so much that it was not searched to its end. */
  Finding cutOff() {
    int read = reading.claims().size();
    ProseClaim last = reading.claims().get(read - 1);
    return Finding.of("prose-cut-off", Severity.NOTE, last.sentence().place())
        .found(Integer.toString(read), "")
        .arguments(arguments(last, last.words()))
        .build();
  }

  static String range(Change change) {
    return change.lowest().compareTo(change.highest()) == 0
        ? text(change.lowest())
        : text(change.lowest()) + "–" + text(change.highest());
  }

  private Finding.Builder start(String code, ProseClaim claim, List<Slot> slots) {
    return at(Finding.of(code, severity(claim), claim.sentence().place()), slots);
  }

  private Severity severity(ProseClaim claim) {
    return reading.isOfOtherScope(claim) ? Severity.NOTE : Severity.WARNING;
  }

  private Finding.Builder at(Finding.Builder start, ProseClaim claim) {
    return at(start, reading.figures().slots(claim.about()));
  }

  private static Finding.Builder at(Finding.Builder start, List<Slot> slots) {
    return slots.size() == 1
        ? start.at(slots.get(0))
        : start.at(slots.isEmpty() ? "" : slots.get(0).table(), "", "");
  }

  private static Map<String, String> arguments(ProseClaim claim, String words) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("sentence", claim.sentence().text());
    arguments.put("claim", words);
    return arguments;
  }

  private String place(ProseClaim claim) {
    return reading.figures().total(claim.about()).map(t -> t.place().toString()).orElse("");
  }

  private static String slots(SlotSum sum) {
    return sum.slots().stream().map(Object::toString).collect(plus());
  }

  private static Collector<CharSequence, ?, String> plus() {
    return Collectors.joining(" + ");
  }

  static String text(BigDecimal number) {
    return number.toPlainString();
  }
}
