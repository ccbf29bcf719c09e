package dev.tieout.reading;

import dev.tieout.reading.TableReader.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * That a region is a certain table, read.
 *
 * @param offer the region and the table
 * @param ways all ways to read it so, cheapest first
 * @param rivals other tables that the region might be, weightiest first
 * @param cutOff whether a search came to its bound, so that there may be ways that were not weighed
 * @param left whether ways were not weighed that may be as good as the best
 */
record Claim(Offer offer, List<Way> ways, List<Rival> rivals, boolean cutOff, boolean left) {
  /** An offer that is so much lighter than the leader is not read. */
  private static final double HOPELESS = 8;

  private static final Comparator<Claim> WEIGHTIEST =
      Comparator.comparingDouble(Claim::weight).reversed();

  /** A table that the region might be instead, and what would have to be supposed for it. */
  record Rival(Offer offer, double cost) {
    @Override
    public int hashCode() {
      return offer.hashCode();
    }
  }

  /**
   * The claims of a contest that were read, weightiest first. When the work is spent before all
   * are, nothing that was found is certain: the leader's claim, undecided.
   */
  static List<Claim> read(Contest contest, Work work) {
    work.nextTable();
    List<Claim> claims = read(contest.offers(), contest.leader(), work);
    if (!work.isSpent()) {
      return work.isCutOff() ? claims.stream().map(Claim::asCutOff).toList() : claims;
    }
    Way undecided = TableReader.undecided(contest.leader());
    return List.of(new Claim(contest.leader(), List.of(undecided), List.of(), true, true));
  }

  private static List<Claim> read(List<Offer> offers, Offer leader, Work work) {
    List<Claim> proved = leftOut(offers, work);
    if (!proved.isEmpty()) {
      return proved;
    }
    List<Claim> claims = new ArrayList<>();
    for (Offer offer : offers) {
      boolean named = offer.labels() >= leader.labels();
      if (named || offer.weight() >= leader.weight() - HOPELESS) {
        work.nextOffer();
        read(offer, work).ifPresent(claims::add);
      }
    }
    claims.sort(WEIGHTIEST);
    if (!claims.isEmpty() && Refusal.refuses(claims.get(0).best())) {
      // Of a table without values only the labels tell the edition.
      claims.sort(Comparator.comparingInt((Claim c) -> c.offer().labels()).reversed());
    }
    return claims;
  }

  /** The claim of an offer, with its rows parted in the way that fits best. */
  private static Optional<Claim> read(Offer offer, Work work) {
    Offer best = offer;
    List<Way> ways = new ArrayList<>(TableReader.ways(offer, work));
    for (Offer other : offer.others()) {
      List<Way> more = TableReader.ways(other, work);
      if (!more.isEmpty() && (ways.isEmpty() || more.get(0).cost() < ways.get(0).cost())) {
        best = other;
      }
      ways.addAll(more);
      ways.sort(Comparator.comparingDouble(Way::cost));
    }
    work.spend(ReadingBuilder.looks(ways));
    return ways.isEmpty()
        ? Optional.empty()
        : Optional.of(new Claim(best, ways, List.of(), false, isLeft(ways, work)));
  }

  /** The claims of tables of which their own sums prove that zeros were left out. */
  private static List<Claim> leftOut(List<Offer> offers, Work work) {
    List<Claim> claims = new ArrayList<>();
    for (Offer offer : offers) {
      work.nextOffer();
      List<Way> ways = ZerosLeftOut.proved(offer, work);
      if (!ways.isEmpty()) {
        claims.add(new Claim(offer, ways, List.of(), false, isLeft(ways, work)));
      }
    }
    claims.sort(WEIGHTIEST);
    return claims;
  }

  /** Whether ways were not weighed that may be as good as the best. */
  private static boolean isLeft(List<Way> ways, Work work) {
    return work.left() <= ways.get(0).cost() + ReadingBuilder.MARGIN;
  }

  /**
   * The claims of a report: where sums of one table prove that its zeros were left out, all others
   * are read so in which it may be.
   */
  static List<Claim> besideLeftOut(List<Claim> claims) {
    if (claims.stream().noneMatch(Claim::isLeftOut)) {
      return claims;
    }
    Work work = Work.ofReport();
    return claims.stream().map(c -> c.isLeftOut() ? c : c.besideLeftOut(work)).toList();
  }

  private boolean isLeftOut() {
    return best().rows().stream().anyMatch(RowValues::leftOut);
  }

  private Claim besideLeftOut(Work work) {
    work.nextTable();
    List<Way> left = ZerosLeftOut.beside(offer, work);
    return left.isEmpty()
        ? this
        : new Claim(offer, left, rivals, work.isCutOff(), isLeft(left, work));
  }

  Claim against(List<Rival> others) {
    return new Claim(offer, ways, others, cutOff, left);
  }

  private Claim asCutOff() {
    return new Claim(offer, ways, rivals, true, left);
  }

  /** The condition of the table: where not all ways were weighed, more may be wrong than shows. */
  Condition condition() {
    Condition own = Conditions.of(best(), offer.items());
    return own == Condition.SOUND && cutOff ? Condition.DAMAGED : own;
  }

  Way best() {
    return ways.get(0);
  }

  Region region() {
    return offer.region();
  }

  double weight() {
    return offer.weightAt(best().cost());
  }
}
