package dev.tieout.record;

import dev.tieout.grid.Flow;
import dev.tieout.value.Dates;
import dev.tieout.value.Folding;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a report states of itself. Nothing is inferred: what the report does not say stays
 * empty, and the year is the one reported on, never that of publication.
 */
public final class MetadataFinder {
  /** "本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止". */
  private static final Pattern PERIOD =
      Pattern.compile("((?:19|20)\\d\\d)年1月1日起?(?:至|到|-|—)(?:当年|同年|((?:19|20)\\d\\d)年)?12月31日");

  private MetadataFinder() {}

  /** Title, publisher, year and date of publication, each with its place. */
  public static Metadata find(Flow flow) {
    List<Passage> all = Passage.all(flow);
    Stated title = TitleFinder.find(flow, all);
    Stated publisher = PublisherFinder.find(flow, all, title);
    return new Metadata(
        title, publisher, year(title, flow, all), PublicationFinder.find(flow, all));
  }

  private static Stated year(Stated title, Flow flow, List<Passage> all) {
    OptionalInt year = Dates.onlyYear(title.text());
    if (year.isPresent()) {
      return new Stated(Integer.toString(year.getAsInt()), title.place());
    }
    return all.stream()
        .flatMap(p -> period(p).stream())
        .findFirst()
        .or(() -> YearHead.find(flow))
        .orElse(Stated.nothing());
  }

  private static Optional<Stated> period(Passage p) {
    Matcher m = PERIOD.matcher(Folding.fold(p.text()));
    boolean oneYear = m.find() && (m.group(2) == null || m.group(2).equals(m.group(1)));
    return oneYear ? Optional.of(new Stated(m.group(1), p.place())) : Optional.empty();
  }
}
