package dev.tieout.read.html;

import dev.tieout.grid.Hint;
import dev.tieout.grid.Hint.Kind;
import dev.tieout.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Title, publisher and date as a page's head gives them: {@code title}, and {@code meta} elements
 * by the names that Chinese government sites must use ({@code ArticleTitle}, {@code PubDate},
 * {@code ContentSource}, {@code SiteName}), Dublin Core and Open Graph.
 */
final class HeadHints {
  /** Names in lower case, the most telling first. */
  private static final List<String> TITLES =
      List.of("articletitle", "dc.title", "dcterms.title", "og:title", "title");

  private static final List<String> PUBLISHERS =
      List.of("contentsource", "dc.publisher", "dcterms.publisher", "author", "sitename");

  private static final List<String> DATES =
      List.of(
          "pubdate",
          "publishdate",
          "dc.date",
          "dcterms.issued",
          "article:published_time",
          "firstpublishedtime",
          "date");

  private record Ranked(int rank, Hint hint) {}

  private final List<Ranked> found = new ArrayList<>();

  /** Takes the text of the page's {@code title} element. */
  void title(String text, Place place) {
    add(Kind.TITLE, TITLES, "title", text, place);
  }

  /** Takes a {@code meta} element; those of other names are passed over. */
  void meta(String name, String content, Place place) {
    String known = name.strip().toLowerCase(Locale.ROOT);
    add(Kind.TITLE, TITLES, known, content, place);
    add(Kind.PUBLISHER, PUBLISHERS, known, content, place);
    add(Kind.PUBLISHED, DATES, known, content, place);
  }

  /** The hints, by kind, the most telling first. */
  List<Hint> list() {
    return found.stream()
        .sorted(Comparator.comparing((Ranked r) -> r.hint.kind()).thenComparing(Ranked::rank))
        .map(Ranked::hint)
        .toList();
  }

  private void add(Kind kind, List<String> names, String name, String text, Place place) {
    int rank = names.indexOf(name);
    if (rank >= 0 && !text.isBlank()) {
      found.add(new Ranked(rank, new Hint(kind, text, place)));
    }
  }
}
