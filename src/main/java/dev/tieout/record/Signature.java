package dev.tieout.record;

import dev.tieout.value.Dates;
import dev.tieout.value.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The signature at the end of a report: the body's name, then the date, on one line or on two.
 *
 * @param body the body
 * @param date the date
 */
record Signature(Stated body, Stated date) {
  /** What may follow a signature: links, notes, the foot of the page. */
  private static final int LONGEST_FOOT = 40;

  static Optional<Signature> find(List<Passage> all) {
    int head = Passage.head(all).size();
    int first = Math.max(head == all.size() ? 0 : head, all.size() - LONGEST_FOOT);
    for (int i = all.size() - 1; i > first; i--) {
      Optional<Signature> here = at(all.get(i - 1), all.get(i));
      if (here.isPresent()) {
        return here;
      }
    }
    return Optional.empty();
  }

  private static Optional<Signature> at(Passage above, Passage line) {
    Optional<Dates.Found> date =
        Dates.first(line.text()).filter(d -> line.text().substring(d.end()).isBlank());
    if (date.isEmpty()) {
      return Optional.empty();
    }
    String before = line.text().substring(0, date.get().start());
    boolean oneLine = !Folding.fold(before).isEmpty();
    Passage body = oneLine ? Passage.of(before, line.place()) : above;
    return BodyName.is(body.folded())
        ? Optional.of(signature(body, line, date.get().date()))
        : Optional.empty();
  }

  private static Signature signature(Passage body, Passage line, LocalDate date) {
    return new Signature(
        new Stated(strip(body.text()), body.place()), new Stated(date.toString(), line.place()));
  }

  /** Without blanks of any kind around it, which signatures are pushed to the right with. */
  private static String strip(String text) {
    return text.replaceAll("^[\\s\u00A0\u3000]+|[\\s\u00A0\u3000]+$", "");
  }
}
