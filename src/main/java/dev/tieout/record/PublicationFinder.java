package dev.tieout.record;

import dev.tieout.grid.Flow;
import dev.tieout.grid.Hint;
import dev.tieout.source.Place;
import dev.tieout.value.Dates;
import dev.tieout.value.Folding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the date of publication. In this order: a line that says so, a line under the title that
 * begins with a date, what the format says, the date of the signature.
 */
final class PublicationFinder {
  private static final Pattern LABEL =
      Pattern.compile("(?:发布|公布|公开|发文|上传)(?:日期|时间)|(?:^| )(?:日期|时间)(?= ?:)");

  /** A date, perhaps with the time of day, then nothing or the next label. */
  private static final Pattern DATE_LINE =
      Pattern.compile(
          " *[\\d年月日/. -]{8,14}(?: ?\\d\\d?:\\d\\d(?::\\d\\d)?)? *(?:$|[^:]{1,8}[::].*)");

  private PublicationFinder() {}

  static Stated find(Flow flow, List<Passage> all) {
    List<Passage> head = Passage.head(all);
    return labelled(head)
        .or(() -> lineOfDate(head))
        .or(() -> hinted(flow))
        .or(() -> Signature.find(all).map(Signature::date))
        .orElse(Stated.nothing());
  }

  private static Optional<Stated> labelled(List<Passage> head) {
    for (int i = 0; i < head.size(); i++) {
      String text = Folding.narrow(head.get(i).start());
      Matcher m = LABEL.matcher(text);
      while (m.find()) {
        String after = text.substring(m.end());
        boolean alone = after.replace(":", "").isBlank();
        Optional<Stated> date =
            alone && i + 1 < head.size()
                ? dated(head.get(i + 1))
                : next(after, head.get(i).place());
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** A date that follows right after a label: nothing but blanks and signs may stand between. */
  private static Optional<Stated> next(String after, Place place) {
    return Dates.first(after)
        .filter(d -> after.substring(0, d.start()).replaceAll("[ :|]", "").isEmpty())
        .map(d -> new Stated(d.date().toString(), place));
  }

  private static Optional<Stated> lineOfDate(List<Passage> head) {
    return head.stream()
        .filter(PublicationFinder::isDateLine)
        .flatMap(p -> dated(p).stream())
        .findFirst();
  }

  private static boolean isDateLine(Passage p) {
    return DATE_LINE.matcher(Folding.narrow(p.start())).matches();
  }

  private static Optional<Stated> dated(Passage p) {
    return Dates.first(p.text()).map(d -> new Stated(d.date().toString(), p.place()));
  }

  private static Optional<Stated> hinted(Flow flow) {
    return flow.hints().stream()
        .filter(h -> h.kind() == Hint.Kind.PUBLISHED)
        .flatMap(h -> dated(Passage.of(h.text(), h.place())).stream())
        .findFirst();
  }
}
