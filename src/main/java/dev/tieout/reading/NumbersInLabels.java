package dev.tieout.reading;

import dev.tieout.form.Form;
import dev.tieout.form.FormTable;
import dev.tieout.form.Label;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives a number back to the label that it is part of, as the 1 of （不同渠道和方式公开相同信息计1条）, which is no
 * figure of the table.
 */
final class NumbersInLabels {
  /** So many characters of the label before the number tell it. */
  private static final int TELLING = 4;

  /** What stands before a number of a label and what begins with it, as labels are compared. */
  private record Inner(String before, String from) {}

  private final Set<Inner> inner = new LinkedHashSet<>();

  NumbersInLabels(List<Form> forms) {
    forms.stream()
        .flatMap(f -> f.tables().stream())
        .flatMap(NumbersInLabels::labels)
        .flatMap(Label::texts)
        .forEach(this::note);
  }

  private static Stream<Label> labels(FormTable table) {
    Stream<Label> heads = Stream.concat(table.title().stream(), table.furniture().stream());
    Stream<Label> columns =
        table.columns().stream()
            .flatMap(c -> Stream.concat(Stream.of(c.label()), c.groups().stream()));
    Stream<Label> rows =
        table.rows().stream()
            .flatMap(r -> Stream.concat(Stream.of(r.label()), r.groups().stream()));
    return Stream.of(heads, columns, rows).flatMap(s -> s).distinct();
  }

  private void note(String label) {
    List<Runs.Run> runs = Runs.of(label);
    for (int i = 1; i < runs.size(); i++) {
      Runs.Run run = runs.get(i);
      String before = LabelText.of(label.substring(0, run.start())).text();
      if (run.kind() == Atom.Kind.NUMBER && before.length() >= TELLING) {
        String number = LabelText.of(label.substring(run.start(), run.end())).text();
        String behind = LabelText.of(label.substring(run.end())).text();
        inner.add(
            new Inner(
                before.substring(before.length() - TELLING),
                number + behind.substring(0, Math.min(1, behind.length()))));
      }
    }
  }

  /** The atoms, such numbers being words among them. */
  List<Atom> asWords(List<Atom> atoms) {
    if (inner.isEmpty()) {
      return atoms;
    }
    List<Atom> changed = new ArrayList<>(atoms);
    for (int i = 1; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      if (atom.kind() == Atom.Kind.NUMBER && isInner(atoms, i)) {
        changed.set(i, atom.as(Atom.Kind.WORDS));
      }
    }
    return changed;
  }

  private boolean isInner(List<Atom> atoms, int at) {
    String number = LabelText.of(atoms.get(at).text()).text();
    return inner.stream()
        .filter(n -> n.from().startsWith(number))
        .filter(n -> words(atoms, at - 1).endsWith(n.before()))
        .anyMatch(n -> (number + words(atoms, at + 1)).startsWith(n.from()));
  }

  /** The words of an atom as labels are compared; none when it is no words or there is none. */
  private static String words(List<Atom> atoms, int at) {
    boolean words = at < atoms.size() && atoms.get(at).isWords();
    return words ? LabelText.of(atoms.get(at).text()).text() : "";
  }
}
