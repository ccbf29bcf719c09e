package dev.tieout.form;

import dev.tieout.form.CrossYearRule.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The entries under {@code crossYear} of a claim file. */
final class CrossYearParser {
  private static final Set<String> KEYS = Set.of("id", "table", "each", "equation");
  private static final Pattern EQUATION =
      Pattern.compile("(?:next )?\\w+ = (?:next )?\\w+(?: [+-] (?:next )?\\w+)*");
  private static final Pattern TERM = Pattern.compile("(^|[=+-]) ?(next )?(\\w+)");

  private CrossYearParser() {}

  static List<CrossYearRule> rules(YamlNode node) throws FormFileException {
    List<CrossYearRule> rules = new ArrayList<>();
    for (YamlNode entry : node.list()) {
      rules.add(rule(entry));
    }
    return rules;
  }

  private static CrossYearRule rule(YamlNode node) throws FormFileException {
    Map<String, YamlNode> entries = node.map(KEYS);
    YamlNode each = node.required(entries, "each");
    if (!Set.of("column", "row").contains(each.text())) {
      throw each.fault("form-unknown-word", Map.of("word", each.text(), "known", "column, row"));
    }
    return new CrossYearRule(
        node.required(entries, "id").text(),
        node.required(entries, "table").text(),
        each.text().equals("column"),
        terms(node.required(entries, "equation")));
  }

  private static List<Term> terms(YamlNode node) throws FormFileException {
    if (!EQUATION.matcher(node.text()).matches()) {
      throw node.fault("form-bad-equation", Map.of("equation", node.text()));
    }
    List<Term> terms = new ArrayList<>();
    Matcher m = TERM.matcher(node.text());
    while (m.find()) {
      terms.add(new Term(m.group(2) != null, m.group(3), m.group(1).equals("-") ? -1 : 1));
    }
    return terms;
  }
}
