package dev.tieout.infer.column;

import dev.tieout.infer.column.Column.Heading;
import dev.tieout.infer.column.Column.Kind;
import dev.tieout.infer.column.Column.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells what one column of a table holds. */
final class ColumnReader {
  /** More digits do not fit into the whole numbers of most programs. */
  private static final int MOST_DIGITS = 18;

  private static final Set<String> MONEY = Set.of("$", "€", "£", "¥");

  private final String decimal;
  private final Unit caption;

  /**
   * A reader of the columns of one table.
   *
   * @param decimal sign before decimals that the table shows; empty when it shows none
   * @param caption unit stated for the whole table
   */
  ColumnReader(String decimal, Unit caption) {
    this.decimal = decimal;
    this.caption = caption;
  }

  Column read(ColumnCells cells, List<String> path) {
    Heading heading = new Heading(path, false);
    Column text = new Column(Kind.STRING, heading, Unit.NONE, NumberForm.NONE, "");
    Optional<String> dates = DateForms.of(cells.texts());
    if (dates.isPresent()) {
      return new Column(Kind.DATE, heading, Unit.NONE, NumberForm.NONE, dates.get());
    }
    if (!cells.areNumbers() || cells.cores().stream().anyMatch(ColumnReader::isCode)) {
      return text;
    }
    Optional<Punctuation> punctuation = Punctuations.of(cells.cores(), decimal);
    Optional<Unit> unit = unit(cells, path);
    return punctuation.isPresent() && unit.isPresent()
        ? numbers(cells, text, punctuation.get(), unit.get())
        : text;
  }

  /** {@code 007} is a name, not the number seven. */
  private static boolean isCode(String core) {
    return core.length() > 1 && core.charAt(0) == '0' && Character.isDigit(core.charAt(1));
  }

  /**
   * The unit of all cells; empty when some have another one than the rest. Sums of money often have
   * their sign in the first row only: that scales no number, but does not speak for the others.
   */
  private Optional<Unit> unit(ColumnCells cells, List<String> path) {
    TreeSet<String> units = new TreeSet<>();
    cells.tokens().forEach(t -> units.add(t.unit()));
    Unit head = Units.ofHead(path);
    boolean money = units.size() == 2 && units.first().isEmpty() && MONEY.contains(units.last());
    if (units.size() > 1 && !money) {
      return Optional.empty();
    }
    String own = units.first();
    if (!own.isEmpty()) {
      return Optional.of(new Unit(own, "cells"));
    }
    return Optional.of(head.text().isEmpty() ? caption : head);
  }

  private static Column numbers(
      ColumnCells cells, Column text, Punctuation punctuation, Unit unit) {
    List<Token> tokens = cells.tokens();
    String group =
        tokens.stream()
                .anyMatch(
                    t -> !punctuation.group().isEmpty() && t.core().contains(punctuation.group()))
            ? punctuation.group()
            : "";
    NumberForm form =
        new NumberForm(
            punctuation.decimal(),
            group,
            tokens.stream().allMatch(Token::bare),
            distinct(tokens.stream().filter(Token::isOddlyNegative).map(Token::negative)),
            distinct(tokens.stream().map(Token::noteMark)));
    boolean whole =
        group.isEmpty()
            && tokens.stream().allMatch(t -> t.core().length() <= MOST_DIGITS && isWhole(t.core()));
    Kind kind = whole ? Kind.INTEGER : Kind.NUMBER;
    Column column = new Column(kind, text.heading(), unit, form, "");
    boolean strange = tokens.stream().anyMatch(t -> t.isOddlyNegative() || t.isDisturbed());
    return strange ? column.asText() : column;
  }

  private static boolean isWhole(String core) {
    return core.chars().allMatch(Character::isDigit);
  }

  private static List<String> distinct(Stream<String> texts) {
    return texts.filter(t -> !t.isEmpty()).distinct().sorted().toList();
  }
}
