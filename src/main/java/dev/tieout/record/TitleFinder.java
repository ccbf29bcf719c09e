package dev.tieout.record;

import dev.tieout.grid.Flow;
import dev.tieout.grid.Hint;
import dev.tieout.source.Place;
import dev.tieout.value.Dates;
import dev.tieout.value.Folding;
import dev.tieout.value.Simplified;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the title of a report. Of several lines that could be it, the one nearest above the first
 * section is taken: what stands before it is the page's window title and the path to the page.
 */
final class TitleFinder {
  private static final Pattern TITLE =
      Pattern.compile(
          "[^。;,!?>《》“”:]{0,60}(?:公开|决算|预算|政务|信息)[^。;,!?>《》“”:]{0,20}"
              + "|[^。;,!?>《》“”:]{0,60}年度报告[^。;,!?>《》“”:]{0,10}");

  private static final List<String> WORDS = List.of("报告", "年报", "统计表", "决算", "决算表", "预算");

  private static final Pattern ENDING =
      Pattern.compile(".*(?:" + String.join("|", WORDS) + ")(?:\\([^()]{1,12}\\))?");

  private static final Pattern NOT =
      Pattern.compile(
          "(?:[一二三四五六七八九十]+[、.]|\\([一二三四五六七八九十]+\\)|第[一二三四五六七八九十]部分|\\d+[、.]|上一[篇条]|下一[篇条]|相关|附图).*");

  /** What may stand before a title on its line: {@code 附件1:}. */
  private static final Pattern LEAD = Pattern.compile("^(?:附件|附|标题|名称)\\d{0,2}:");

  private static final Pattern BETWEEN = Pattern.compile("[\\s|_\u00A0\u3000]+");

  private TitleFinder() {}

  static Stated find(Flow flow, List<Passage> all) {
    List<Passage> head = Passage.head(all);
    List<Passage> rest = all.subList(head.size(), all.size());
    Predicate<Passage> dated = p -> Dates.onlyYear(p.text()).isPresent();
    return last(head.stream().flatMap(TitleFinder::titles).filter(dated))
        .or(() -> last(hints(flow).flatMap(TitleFinder::titles).filter(dated)))
        .or(() -> last(head.stream().filter(p -> isTitle(p.folded()))))
        .or(() -> rest.stream().flatMap(TitleFinder::titles).filter(dated).findFirst())
        .or(() -> hints(flow).filter(h -> isShown(h, head)).findFirst())
        .map(p -> new Stated(p.text().strip(), p.place()))
        .orElse(Stated.nothing());
  }

  private static Stream<Passage> hints(Flow flow) {
    return flow.hints().stream()
        .filter(h -> h.kind() == Hint.Kind.TITLE)
        .map(h -> Passage.of(h.text(), h.place()));
  }

  /** What the format gives as the title counts only if the report shows it to its readers too. */
  private static boolean isShown(Passage hint, List<Passage> head) {
    return !hint.folded().isEmpty()
        && head.stream().anyMatch(p -> p.folded().contains(hint.folded()));
  }

  /** The passage itself when it is a title, else those of its words that are one. */
  private static Stream<Passage> titles(Passage p) {
    if (!canBe(Simplified.of(p.folded()))) {
      return Stream.empty();
    }
    if (isTitle(p.folded())) {
      return Stream.of(p);
    }
    return BETWEEN
        .splitAsStream(p.text())
        .map(word -> part(word, p.place()))
        .filter(word -> isTitle(word.folded()));
  }

  /** Whether it has one of the words of {@link #ENDING}: the lines of a long text seldom do. */
  private static boolean canBe(String folded) {
    return WORDS.stream().anyMatch(folded::contains);
  }

  private static Passage part(String word, Place place) {
    int lead = LEAD.matcher(Folding.narrow(word)).replaceFirst("").length();
    return Passage.of(word.substring(word.length() - lead), place);
  }

  private static boolean isTitle(String words) {
    String folded = Simplified.of(words);
    return canBe(folded)
        && TITLE.matcher(folded).matches()
        && ENDING.matcher(folded).matches()
        && !NOT.matcher(folded).matches();
  }

  private static Optional<Passage> last(Stream<Passage> passages) {
    return passages.reduce((a, b) -> b);
  }
}
