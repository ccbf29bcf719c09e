package dev.tieout.form;

import dev.tieout.form.ClaimBook.Changes;
import dev.tieout.form.ClaimBook.ClaimContext;
import dev.tieout.form.ClaimBook.Parts;
import dev.tieout.form.ClaimBook.Shares;
import dev.tieout.form.ClaimRule.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** From the nodes of a claim file to a {@link ClaimBook}; every fault is named with its line. */
final class ClaimParser {
  private static final Set<String> KEYS =
      Set.of("id", "words", "sums", "context", "claims", "shares", "lists", "changes", "crossYear");
  private static final Set<String> RULE_KEYS =
      Set.of("id", "kind", "says", "unless", "sums", "column", "needs", "follows");

  private static final Set<String> CONTEXT_KEYS =
      Set.of("numbered", "unnumbered", "topic", "count", "disputes", "scope", "elsewhere");

  /** What a rule can need besides other rules. */
  private static final Set<String> CONTEXTS = Set.of("topic", "near topic");

  private final Map<String, YamlNode> entries;
  private final YamlNode root;
  private final ClaimWords words;
  private final Map<String, SlotSum> sums;

  /**
   * A parser for one file.
   *
   * @param trusted whether its patterns are known to be right, so that none need be tried out
   */
  ClaimParser(YamlNode root, boolean trusted) throws FormFileException {
    this.root = root;
    this.entries = root.map(KEYS);
    this.words = ClaimWords.read(required("words"), trusted);
    this.sums = sums(required("sums"));
  }

  ClaimBook book() throws FormFileException {
    List<ClaimRule> rules = rules(required("claims"));
    Set<String> ids = Set.copyOf(rules.stream().map(ClaimRule::id).toList());
    return new ClaimBook(
        required("id").text(),
        rules,
        context(required("context")),
        shares(required("shares"), ids),
        lists(required("lists"), ids),
        changes(required("changes"), ids),
        CrossYearParser.rules(required("crossYear")));
  }

  private YamlNode required(String key) throws FormFileException {
    return root.required(entries, key);
  }

  private static Map<String, SlotSum> sums(YamlNode node) throws FormFileException {
    Map<String, SlotSum> sums = new LinkedHashMap<>();
    for (Map.Entry<String, YamlNode> entry : node.map().entrySet()) {
      List<SlotPattern> slots = new ArrayList<>();
      for (YamlNode slot : entry.getValue().list()) {
        slots.add(slot(slot));
      }
      sums.put(entry.getKey(), new SlotSum(entry.getKey(), slots));
    }
    return sums;
  }

  private static SlotPattern slot(YamlNode node) throws FormFileException {
    String[] ids = node.text().split("/", -1);
    if (ids.length != 3) {
      throw node.fault("claim-bad-slot", Map.of("slot", node.text()));
    }
    return new SlotPattern(ids[0], ids[1], ids[2]);
  }

  private List<ClaimRule> rules(YamlNode node) throws FormFileException {
    List<ClaimRule> rules = new ArrayList<>();
    Set<String> known = new HashSet<>(CONTEXTS);
    for (YamlNode entry : node.list()) {
      YamlNode id = entry.required(entry.map(RULE_KEYS), "id");
      if (!known.add(id.text())) {
        throw id.fault("form-duplicate-id", Map.of("id", id.text()));
      }
    }
    for (YamlNode entry : node.list()) {
      rules.add(rule(entry, known));
    }
    return rules;
  }

  private ClaimRule rule(YamlNode node, Set<String> known) throws FormFileException {
    Map<String, YamlNode> keys = node.map(RULE_KEYS);
    YamlNode says = node.required(keys, "says");
    Optional<YamlNode> column = Optional.ofNullable(keys.get("column"));
    Kind kind = keys.containsKey("kind") ? kind(node.required(keys, "kind")) : Kind.COUNT;
    List<ClaimPhrase> phrases = words.phrases(says);
    if (kind.isNumbered() && phrases.stream().anyMatch(p -> !p.hasGroup("n"))) {
      throw says.fault("claim-no-number", Map.of());
    }
    return new ClaimRule(
        node.required(keys, "id").text(),
        kind,
        phrases,
        keys.containsKey("unless") ? words.patterns(node.required(keys, "unless")) : List.of(),
        column.isPresent() ? List.of() : sumsOf(node.required(keys, "sums")),
        column.isPresent() ? column.get().text() : "",
        keys.containsKey("needs") ? known(node.required(keys, "needs"), known) : List.of(),
        keys.containsKey("follows") ? known(node.required(keys, "follows"), known) : List.of());
  }

  private List<SlotSum> sumsOf(YamlNode node) throws FormFileException {
    List<SlotSum> found = new ArrayList<>();
    for (YamlNode entry : node.list()) {
      found.add(sum(entry));
    }
    return found;
  }

  private SlotSum sum(YamlNode node) throws FormFileException {
    SlotSum sum = sums.get(node.text());
    if (sum == null) {
      throw unknown(node, sums.keySet());
    }
    return sum;
  }

  private static List<String> known(YamlNode node, Set<String> known) throws FormFileException {
    List<String> ids = new ArrayList<>();
    for (YamlNode entry : node.list()) {
      if (!known.contains(entry.text())) {
        throw unknown(entry, known);
      }
      ids.add(entry.text());
    }
    return ids;
  }

  private static FormFileException unknown(YamlNode node, Set<String> known)
      throws FormFileException {
    String all = String.join(", ", known.stream().sorted().toList());
    return node.fault("form-unknown-id", Map.of("id", node.text(), "known", all));
  }

  private static Kind kind(YamlNode node) throws FormFileException {
    List<String> known = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      String word = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      if (word.equals(node.text())) {
        return kind;
      }
      known.add(word);
    }
    throw node.fault(
        "form-unknown-word", Map.of("word", node.text(), "known", String.join(", ", known)));
  }

  private ClaimContext context(YamlNode node) throws FormFileException {
    Map<String, YamlNode> keys = node.map(CONTEXT_KEYS);
    return new ClaimContext(
        words.pattern(node.required(keys, "numbered")),
        anyOf(node.required(keys, "unnumbered")),
        anyOf(node.required(keys, "topic")),
        words.pattern(node.required(keys, "count")),
        anyOf(node.required(keys, "disputes")),
        anyOf(node.required(keys, "scope")),
        anyOf(node.required(keys, "elsewhere")));
  }

  private static Pattern anyOf(YamlNode node) throws FormFileException {
    return Pattern.compile(ClaimWords.anyOf(ClaimWords.texts(node)));
  }

  private Shares shares(YamlNode node, Set<String> ids) throws FormFileException {
    Map<String, YamlNode> keys = node.map(Set.of("says", "of", "sums"));
    return new Shares(
        words.pattern(node.required(keys, "says")),
        known(node.required(keys, "of"), ids),
        sumsOf(node.required(keys, "sums")));
  }

  private Parts lists(YamlNode node, Set<String> ids) throws FormFileException {
    Map<String, YamlNode> keys = node.map(Set.of("of", "whole", "parts"));
    return new Parts(
        known(node.required(keys, "of"), ids),
        sum(node.required(keys, "whole")),
        known(node.required(keys, "parts"), ids));
  }

  private Changes changes(YamlNode node, Set<String> ids) throws FormFileException {
    Map<String, YamlNode> keys = node.map(Set.of("says", "of"));
    return new Changes(
        words.pattern(node.required(keys, "says")), known(node.required(keys, "of"), ids));
  }
}
