package dev.tieout.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Offers of several tables to the same items, as of two editions of a form.
 *
 * @param offers the weightiest first
 */
record Contest(List<Offer> offers) {

  /** All contests, in reading order. */
  static List<Contest> of(List<Offer> offers) {
    List<Offer> byWeight = new ArrayList<>(offers);
    byWeight.sort(Comparator.comparingDouble(Offer::weight).reversed());
    List<Contest> contests = new ArrayList<>();
    for (Offer offer : byWeight) {
      contests.stream()
          .filter(c -> c.leader().region().overlaps(offer.region()))
          .findFirst()
          .ifPresentOrElse(
              c -> c.offers.add(offer),
              () -> contests.add(new Contest(new ArrayList<>(List.of(offer)))));
    }
    contests.sort(Comparator.comparingInt(c -> c.leader().region().from()));
    return contests;
  }

  Offer leader() {
    return offers.get(0);
  }
}
