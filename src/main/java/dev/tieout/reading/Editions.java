package dev.tieout.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Settles which table each region is. A table that is the same in several editions of a form, as
 * 行政复议、行政诉讼 is, has the edition that most of the other tables of the report have, else the newest.
 */
final class Editions {
  private static final double EQUAL = 1e-6;

  private final Lexicon lexicon;
  private final Map<String, Integer> certain = new HashMap<>();

  Editions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Claim> settle(List<Contest> contests) {
    Work work = Work.ofReport();
    List<List<Claim>> all =
        contests.stream().map(c -> Claim.read(c, work)).filter(c -> !c.isEmpty()).toList();
    for (List<Claim> claims : all) {
      if (isTold(claims)) {
        certain.merge(form(claims.get(0)), claims.get(0).offer().labels(), Integer::sum);
      }
    }
    List<Claim> settled = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      settled.add(winner(all.get(i)));
    }
    return settled;
  }

  /** Whether the labels of a region tell the edition, and not only how well its values fit. */
  private boolean isTold(List<Claim> claims) {
    return equals(claims).size() == 1
        && named(claims).stream().map(this::form).distinct().count() == 1;
  }

  /** The claims that have as many labels as the weightiest one. */
  private static List<Claim> named(List<Claim> claims) {
    Claim first = claims.get(0);
    return claims.stream()
        .filter(c -> c.offer().labels() >= first.offer().labels())
        .filter(c -> c.region().overlaps(first.region()))
        .toList();
  }

  /**
   * The claims that may win: what fits equally well; or, where no other table of the report is of
   * such an edition, what has as many labels and fits worse.
   */
  private List<Claim> candidates(List<Claim> claims) {
    List<Claim> equals = equals(claims);
    List<Claim> other = named(claims).stream().filter(c -> certain.containsKey(form(c))).toList();
    boolean known = equals.stream().anyMatch(c -> certain.containsKey(form(c)));
    return known || other.isEmpty() ? equals : other;
  }

  private Claim winner(List<Claim> claims) {
    List<Claim> equals = candidates(claims);
    Claim winner =
        equals.stream()
            .max(
                Comparator.comparingInt((Claim c) -> certain.getOrDefault(form(c), 0))
                    .thenComparing(this::form))
            .orElse(claims.get(0));
    List<Claim.Rival> rivals =
        Stream.concat(equals.stream(), claims.stream())
            .filter(c -> c.region().table() != winner.region().table())
            .map(c -> new Claim.Rival(c.offer(), c.best().cost()))
            .distinct()
            .toList();
    return winner.against(rivals);
  }

  private static List<Claim> equals(List<Claim> claims) {
    Claim first = claims.get(0);
    return claims.stream()
        .filter(c -> Math.abs(c.weight() - first.weight()) < EQUAL)
        .filter(c -> c.region().from() == first.region().from())
        .toList();
  }

  private String form(Claim claim) {
    return lexicon.tables().get(claim.region().table()).form().id();
  }
}
