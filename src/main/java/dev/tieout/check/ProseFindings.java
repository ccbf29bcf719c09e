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

  /** A change that only the report of the year before can confirm. */
  Finding change(Change change) {
    Map<String, String> arguments = arguments(change.claim(), change.words());
    arguments.put("number", text(change.claim().number()));
    arguments.put("slots", slots(change.claim().about()));
    arguments.put("table_place", place(change.claim()));
    Slot slot =
        reading.figures().slots(change.claim().about()).stream().findFirst().orElse(NOWHERE);
    return Finding.of("prose-change", Severity.NOTE, change.claim().sentence().place())
        .at(slot)
        .found(change.words(), range(change))
        .arguments(arguments)
        .build();
  }

  static final Slot NOWHERE = new Slot("", "", "");

  static String range(Change change) {
    return change.lowest().compareTo(change.highest()) == 0
        ? text(change.lowest())
        : text(change.lowest()) + "–" + text(change.highest());
  }

  private Finding.Builder start(String code, ProseClaim claim, List<Slot> slots) {
    Severity severity = reading.isOfOtherScope(claim) ? Severity.NOTE : Severity.WARNING;
    Finding.Builder start = Finding.of(code, severity, claim.sentence().place());
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
