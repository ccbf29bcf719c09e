package dev.tieout.record;

import dev.tieout.grid.Flow;
import dev.tieout.grid.Hint;
import dev.tieout.value.Folding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the body that published a report. In this order: a line that names it as the publisher
 * (unless the title names it more fully), the signature, the title, a line that names the source,
 * what the format says, the heading over a table of the body's statistics.
 */
final class PublisherFinder {
  private static final Pattern PUBLISHER =
      Pattern.compile("(?:发布机构|发布单位|发布机关|公开机构|公开主体|发文机关|发文单位|编制单位) ?[::]? ?");

  private static final Pattern SOURCE =
      Pattern.compile("(?:信息来源|文章来源|来源|作者|责任部门|供稿|供稿单位) ?[::]? ?");

  private static final Pattern YEAR =
      Pattern.compile("[(\\[]?(?:(?:19|20)\\d\\d|[〇○零一二三四五六七八九]{4})(?:年度?|(?=[)\\]]))[)\\]]?");

  /** Where a title stops to name the body. */
  private static final Pattern SUBJECT =
      Pattern.compile("(?:关于)?(?:依法)?(?:政府信息|信息公开|政务公开|政府网站|部门决算|部门预算|单位决算|决算|预算|年度报告|工作报告|统计表).*");

  /** A numbered heading that is the title of a table, and no part of a sentence. */
  private static final Pattern TABLE =
      Pattern.compile(
          "(?:^|[\\s。])(?:[一二三四五六七八九十]+、|附[件表]?\\d{0,2}:) *(\\p{IsHan}{3,40}统计表)(?=$|[\\s|]|指标)");

  private PublisherFinder() {}

  static Stated find(Flow flow, List<Passage> all, Stated title) {
    List<Passage> head = Passage.head(all);
    return labelled(PUBLISHER, head)
        .filter(p -> isFuller(p, title))
        .or(() -> Signature.find(all).map(Signature::body))
        .or(() -> inTitle(title))
        .or(() -> aboveTitle(all, title))
        .or(() -> labelled(SOURCE, head))
        .or(() -> hinted(flow))
        .or(() -> overTable(all))
        .orElse(Stated.nothing());
  }

  /** Pages shorten names in their labels: 市政府办. The title of a report seldom does. */
  private static boolean isFuller(Stated labelled, Stated title) {
    return Folding.fold(labelled.text()).length() >= bodyOf(title.text()).length();
  }

  private static Optional<Stated> labelled(Pattern label, List<Passage> head) {
    for (int i = 0; i < head.size(); i++) {
      String text = Folding.narrow(head.get(i).start());
      Matcher m = label.matcher(text);
      while (m.find()) {
        boolean alone = m.end() == text.length();
        Passage from = alone && i + 1 < head.size() ? head.get(i + 1) : head.get(i);
        String word = alone ? from.text().strip() : firstWord(from.start().substring(m.end()));
        if (BodyName.is(Folding.fold(word))) {
          return Optional.of(new Stated(word, from.place()));
        }
      }
    }
    return Optional.empty();
  }

  private static String firstWord(String text) {
    return text.replaceAll("^[\\s\u00A0\u3000|:：]+", "").split("[\\s\u00A0\u3000|]", 2)[0];
  }

  private static Optional<Stated> inTitle(Stated title) {
    String body = bodyOf(title.text());
    return BodyName.is(body) ? Optional.of(new Stated(body, title.place())) : Optional.empty();
  }

  /** What a title says before its subject, without the year: the body, or nothing. */
  static String bodyOf(String title) {
    String undated = YEAR.matcher(Folding.fold(title)).replaceAll("");
    String body = SUBJECT.matcher(undated).replaceFirst("");
    // "某市人民政府信息公开年度报告" shares its 政府 between the body and the subject.
    return body.endsWith("人民") ? body + "政府" : body;
  }

  /**
   * The one or two lines above a title that names no body, when they are a body's name that the
   * report repeats elsewhere.
   */
  private static Optional<Stated> aboveTitle(List<Passage> all, Stated title) {
    int at = before(all, title);
    if (at < 1 || at == all.size() || !bodyOf(title.text()).isEmpty()) {
      return Optional.empty();
    }
    Passage above = all.get(at - 1);
    String two = at < 2 ? "" : all.get(at - 2).folded() + above.folded();
    return Stream.of(two, above.folded())
        .filter(body -> BodyName.is(body) && isRepeated(all, body))
        .findFirst()
        .map(body -> new Stated(body, above.place()));
  }

  private static boolean isRepeated(List<Passage> all, String body) {
    return all.stream()
        .anyMatch(p -> p.folded().length() > body.length() && p.folded().contains(body));
  }

  /** The body that the headings of tables name, when they name but one: 六、某县政府信息公开情况统计表. */
  private static Optional<Stated> overTable(List<Passage> all) {
    Map<String, Stated> bodies = new LinkedHashMap<>();
    for (Passage p : all) {
      Matcher m = TABLE.matcher(Folding.narrow(p.text()));
      while (m.find()) {
        String body = bodyOf(m.group(1));
        if (BodyName.is(body)) {
          bodies.putIfAbsent(body, new Stated(body, p.place()));
        }
      }
    }
    return bodies.size() == 1 ? bodies.values().stream().findFirst() : Optional.empty();
  }

  private static int before(List<Passage> all, Stated title) {
    return (int) all.stream().takeWhile(p -> !p.place().equals(title.place())).count();
  }

  private static Optional<Stated> hinted(Flow flow) {
    return flow.hints().stream()
        .filter(h -> h.kind() == Hint.Kind.PUBLISHER && BodyName.is(Folding.fold(h.text())))
        .findFirst()
        .map(h -> new Stated(h.text().strip(), h.place()));
  }
}
