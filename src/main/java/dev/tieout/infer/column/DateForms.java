package dev.tieout.infer.column;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ways to write dates. Those with the year at the end can have the day or the month first: they are
 * read where the whole column leaves one way.
 */
final class DateForms {
  /** The parts of a date, named as the fields of its form. */
  private static final Map<String, Pattern> FORMS =
      Map.of(
          "%Y-%m-%d", Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})"),
          "%Y/%m/%d", Pattern.compile("(?<y>\\d{4})/(?<m>\\d{1,2})/(?<d>\\d{1,2})"),
          "%Y.%m.%d", Pattern.compile("(?<y>\\d{4})\\.(?<m>\\d{1,2})\\.(?<d>\\d{1,2})"),
          "%Y年%m月%d日", Pattern.compile("(?<y>\\d{4})年(?<m>\\d{1,2})月(?<d>\\d{1,2})日"),
          "%d.%m.%Y", Pattern.compile("(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4})"),
          "%m.%d.%Y", Pattern.compile("(?<m>\\d{1,2})\\.(?<d>\\d{1,2})\\.(?<y>\\d{4})"),
          "%d/%m/%Y", Pattern.compile("(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{4})"),
          "%m/%d/%Y", Pattern.compile("(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4})"));

  private DateForms() {}

  /** The one way in which all texts are dates; empty when two ways give other dates. */
  static Optional<String> of(List<String> texts) {
    TreeMap<String, List<LocalDate>> read = new TreeMap<>();
    for (String form : FORMS.keySet()) {
      List<LocalDate> dates = texts.stream().flatMap(t -> date(form, t).stream()).toList();
      if (!texts.isEmpty() && dates.size() == texts.size()) {
        read.put(form, dates);
      }
    }
    return read.values().stream().distinct().count() == 1
        ? Optional.of(read.firstKey())
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String form, String text) {
    Matcher m = FORMS.getOrDefault(form, Pattern.compile("")).matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(part(m, "y"), part(m, "m"), part(m, "d"));
      return Optional.of(date).filter(d -> d.getYear() > 0);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int part(Matcher m, String name) {
    return Integer.parseInt(m.group(name));
  }
}
