package dev.tieout.reading;

import dev.tieout.form.Form;
import dev.tieout.form.FormColumn;
import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import dev.tieout.form.Label;
import dev.tieout.reading.Role.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All labels of all forms, by the text in which they are compared, with what each may be. */
final class Lexicon {
  private static final String BEGIN = "^";
  private static final String END = "$";

  /** A table together with the form that it is on. */
  record Entry(Form form, FormTable table) {}

  private final List<Entry> tables = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final Map<String, List<Role>> roles = new LinkedHashMap<>();
  private final Map<Integer, int[]> lengthsByStart = new HashMap<>();
  private final Map<Integer, List<Map.Entry<String, List<Role>>>> byLength = new HashMap<>();
  private final Map<String, List<Map.Entry<String, List<Role>>>> byPart = new HashMap<>();

  Lexicon(List<Form> forms) {
    for (Form form : forms) {
      for (FormTable table : form.tables().stream().filter(t -> t.ledger().isEmpty()).toList()) {
        tables.add(new Entry(form, table));
        ids.add(table.id());
        add(table, tables.size() - 1);
      }
    }
    roles.keySet().forEach(this::index);
    roles.entrySet().forEach(this::indexSpelling);
  }

  private void indexSpelling(Map.Entry<String, List<Role>> label) {
    String text = label.getKey();
    int part = Spelling.SHORTEST_PART;
    byLength.computeIfAbsent(text.length(), n -> new ArrayList<>()).add(label);
    if (text.length() >= part) {
      String begin = BEGIN + text.substring(0, part);
      String end = END + text.substring(text.length() - part);
      byPart.computeIfAbsent(begin, p -> new ArrayList<>()).add(label);
      byPart.computeIfAbsent(end, p -> new ArrayList<>()).add(label);
    }
  }

  List<Entry> tables() {
    return tables;
  }

  /**
   * Whether words may be the label of a row that a body added to a table. They are no label of it
   * in any edition, nor of the other tables of its form: they are no label at all or only resemble
   * one, belong to other forms alone, or stand above any table, as 其中 does.
   */
  boolean isOfNoTable(Item item, int table) {
    if (item.isStray() || !item.isLabel()) {
      return item.isStray();
    }
    boolean known = item.roles().stream().anyMatch(r -> isNear(r.table(), table));
    boolean plain =
        item.cost() > 0
            || item.roles().stream().allMatch(r -> r.part() == Part.FURNITURE || !inForm(r, table));
    return !known && plain;
  }

  private boolean isNear(int a, int b) {
    return a == b || siblings(a, b);
  }

  private boolean inForm(Role role, int table) {
    return tables.get(role.table()).form().equals(tables.get(table).form());
  }

  /** Whether two tables are the same one in two editions, so that their labels mix. */
  boolean siblings(int a, int b) {
    return a != b && ids.get(a).equals(ids.get(b));
  }

  /** What the label of exactly this text may be; empty when there is none. */
  List<Role> roles(String text) {
    return roles.getOrDefault(text, List.of());
  }

  /** The labels of so many characters. */
  List<Map.Entry<String, List<Role>>> labelsOfLength(int length) {
    return byLength.getOrDefault(length, List.of());
  }

  /** The labels that begin as the stretch does, or end so, in their first or last characters. */
  List<Map.Entry<String, List<Role>>> labelsWithPart(String stretch, int characters) {
    String begin = BEGIN + stretch.substring(0, characters);
    String end = END + stretch.substring(stretch.length() - characters);
    List<Map.Entry<String, List<Role>>> found =
        new ArrayList<>(byPart.getOrDefault(begin, List.of()));
    found.addAll(byPart.getOrDefault(end, List.of()));
    return found;
  }

  /** End of the longest label that begins here in the text; {@code at} when none does. */
  int longestAt(String text, int at) {
    if (at + 2 > text.length()) {
      return at;
    }
    int[] lengths = lengthsByStart.getOrDefault(start(text, at), new int[0]);
    for (int length : lengths) {
      if (at + length <= text.length() && roles.containsKey(text.substring(at, at + length))) {
        return at + length;
      }
    }
    return at;
  }

  private static int start(String text, int at) {
    return text.charAt(at) << 16 | text.charAt(at + 1);
  }

  private void index(String text) {
    lengthsByStart.merge(
        start(text, 0),
        new int[] {text.length()},
        (a, b) ->
            java.util.stream.IntStream.concat(
                    java.util.Arrays.stream(a), java.util.Arrays.stream(b))
                .boxed()
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .mapToInt(Integer::intValue)
                .toArray());
  }

  private void add(FormTable table, int index) {
    table.title().forEach(l -> put(l, new Role(index, Part.TITLE, 0, 1)));
    table.furniture().forEach(l -> put(l, new Role(index, Part.FURNITURE, 0, 1)));
    for (int c = 0; c < table.columns().size(); c++) {
      FormColumn column = table.columns().get(c);
      put(column.label(), new Role(index, Part.COLUMN, c, c + 1));
      for (Label group : column.groups()) {
        put(
            group,
            span(
                table.columns().stream().map(FormColumn::groups).toList(),
                group,
                index,
                Part.COLUMN_GROUP));
      }
    }
    for (int r = 0; r < table.rows().size(); r++) {
      FormRow row = table.rows().get(r);
      put(row.label(), new Role(index, Part.ROW, r, r + 1));
      if (!row.unit().isEmpty()) {
        put(withUnit(row), new Role(index, Part.ROW, r, r + 1));
      }
      for (Label group : row.groups()) {
        put(
            group,
            span(
                table.rows().stream().map(FormRow::groups).toList(), group, index, Part.ROW_GROUP));
      }
    }
  }

  private static Role span(List<List<Label>> groups, Label group, int table, Part part) {
    int from = 0;
    while (!groups.get(from).contains(group)) {
      from++;
    }
    int to = from;
    while (to < groups.size() && groups.get(to).contains(group)) {
      to++;
    }
    return new Role(table, part, from, to);
  }

  /** The label with the unit in the next cell, so that the unit is not taken for a stray. */
  private static Label withUnit(FormRow row) {
    return new Label(
        row.label().text() + row.unit(),
        row.label().english(),
        row.label().variants().stream().map(v -> v + row.unit()).toList());
  }

  private void put(Label label, Role role) {
    label
        .texts()
        .map(text -> LabelText.of(text).text())
        .filter(text -> text.length() >= 2)
        .distinct()
        .forEach(text -> put(text, role));
  }

  private void put(String text, Role role) {
    List<Role> all = roles.computeIfAbsent(text, t -> new ArrayList<>());
    if (!all.contains(role)) {
      all.add(role);
    }
  }
}
