package dev.tieout.infer.column;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to write dates with the year first: others have two readings. */
final class DateForms {
  private static final Map<String, Pattern> FORMS =
      Map.of(
          "%Y-%m-%d", Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})"),
          "%Y/%m/%d", Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})"),
          "%Y.%m.%d", Pattern.compile("(\\d{4})\\.(\\d{1,2})\\.(\\d{1,2})"),
          "%Y年%m月%d日", Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日"));

  private DateForms() {}

  /** The one way in which all texts are dates. */
  static Optional<String> of(List<String> texts) {
    return FORMS.keySet().stream()
        .sorted()
        .filter(f -> !texts.isEmpty() && texts.stream().allMatch(t -> isDate(f, t)))
        .findFirst();
  }

  private static boolean isDate(String form, String text) {
    Matcher m = FORMS.getOrDefault(form, Pattern.compile("")).matcher(text);
    if (!m.matches()) {
      return false;
    }
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(m.group(1)),
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(3)));
      return date.getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
