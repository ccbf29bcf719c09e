package dev.tieout.generate.truth;

import dev.tieout.form.Slot;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What one report says. Immutable.
 *
 * @param seed what it was made from
 * @param edition the form that it fills in
 * @param body who reports
 * @param year the year reported on
 * @param style how the numbers are written
 * @param numbers what the body means to state, by slot, in printed order
 * @param claims what its prose says of these numbers
 */
public record ReportTruth(
    long seed,
    Edition edition,
    Body body,
    int year,
    NumberStyle style,
    Map<Slot, BigDecimal> numbers,
    List<Claim> claims) {
  public ReportTruth {
    numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    claims = List.copyOf(claims);
  }

  /** The report's title. */
  public String title() {
    return year + "年" + body.name() + "政府信息公开工作年度报告";
  }

  /** What is printed in a slot. */
  public Entry entry(Slot slot) {
    BigDecimal number = Objects.requireNonNull(numbers.get(slot), slot::toString);
    return style.write(slot, edition.facts().of(slot).type(), number);
  }

  /** The same with other numbers in some slots; claims about these slots are left out. */
  public ReportTruth with(Map<Slot, BigDecimal> changes) {
    Map<Slot, BigDecimal> changed = new LinkedHashMap<>(numbers);
    changed.putAll(changes);
    Set<Slot> slots = changes.keySet();
    List<Claim> kept = claims.stream().filter(c -> Collections.disjoint(c.slots(), slots)).toList();
    return new ReportTruth(seed, edition, body, year, style, changed, kept);
  }

  /** The same with the numbers written in another way. */
  public ReportTruth with(NumberStyle other) {
    return new ReportTruth(seed, edition, body, year, other, numbers, claims);
  }

  /** The same with other claims. */
  public ReportTruth withClaims(List<Claim> others) {
    return new ReportTruth(seed, edition, body, year, style, numbers, others);
  }
}
