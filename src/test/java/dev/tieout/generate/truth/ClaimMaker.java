package dev.tieout.generate.truth;

import dev.tieout.form.Slot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes sentences that state numbers of the tables. */
public final class ClaimMaker {
  private static final List<String> DIGITS =
      List.of("〇", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十");

  private final int year;
  private final Map<Slot, BigDecimal> numbers;
  private final Dice dice;

  /** Sentences on these numbers of a year. */
  public ClaimMaker(int year, Map<Slot, BigDecimal> numbers, Dice dice) {
    this.year = year;
    this.numbers = numbers;
    this.dice = dice;
  }

  /** Some sentences, from none to five, each about slots of its own. */
  public List<Claim> make() {
    List<Claim> claims = new ArrayList<>();
    if (dice.chance(0.7)) {
      claims.add(received());
    }
    if (dice.chance(0.4)) {
      claims.add(of("total", "%d年共办结政府信息公开申请%s件。"));
    }
    if (dice.chance(0.3)) {
      claims.add(of("carried_out", "%d年的申请中结转下年度继续办理的有%s件。"));
    }
    if (dice.chance(0.3)) {
      claims.add(of("granted", "%d年答复的申请中,予以公开%s件。"));
    }
    if (dice.chance(0.4)) {
      claims.add(reconsideration());
    }
    return claims;
  }

  private Claim received() {
    Slot slot = new Slot("requests", "received", "total");
    String words = dice.of(List.of("%d年,本机关共收到政府信息公开申请%s件。", "%d年度,本机关新收政府信息公开申请%s件。"));
    Claim claim = of("received", words);
    if (numbers.get(slot).signum() == 0) {
      return new Claim(year + "年,本机关未收到政府信息公开申请。", List.of(slot));
    }
    return claim;
  }

  private Claim reconsideration() {
    Slot slot = new Slot("disputes", "reconsideration", "total");
    return new Claim("因政府信息公开引起的行政复议案件%s件。".formatted(numeral(numbers.get(slot))), List.of(slot));
  }

  private Claim of(String row, String words) {
    Slot slot = new Slot("requests", row, "total");
    return new Claim(words.formatted(year, numeral(numbers.get(slot))), List.of(slot));
  }

  // Small numbers are now and then written in Chinese. The dice are asked whatever the number is,
  // so
  // that other numbers give the same sentences.
  private String numeral(BigDecimal number) {
    int n = number.intValueExact();
    boolean inWords = dice.chance(0.2);
    return inWords && n > 0 && n <= 10 ? DIGITS.get(n) : Integer.toString(n);
  }
}
