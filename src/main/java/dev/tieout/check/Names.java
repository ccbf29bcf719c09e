package dev.tieout.check;

import dev.tieout.form.FormTable;
import dev.tieout.form.Label;
import dev.tieout.form.Slot;
import java.util.List;
import java.util.function.Function;

/** The names of rows, columns and slots of a table in one language. */
enum Names {
  /** In English. */
  ENGLISH("en", " / ", ", ", "; or ", ": ") {
    @Override
    String of(Label label) {
      return label.english().isEmpty() ? label.text() : label.english();
    }

    @Override
    String row(int number) {
      return "row " + number;
    }

    @Override
    String column(int number) {
      return "column " + number;
    }

    @Override
    String mean(String terms) {
      return "mean of " + terms;
    }
  },
  /** As printed on the form. */
  OFFICIAL("zh", "/", "、", "；或", "：") {
    @Override
    String of(Label label) {
      return label.text();
    }

    @Override
    String row(int number) {
      return "第" + number + "行";
    }

    @Override
    String column(int number) {
      return "第" + number + "列";
    }

    @Override
    String mean(String terms) {
      return "平均数（" + terms + "）";
    }
  };

  private final String language;
  private final String within;
  private final String and;
  private final String or;
  private final String colon;

  Names(String language, String within, String and, String or, String colon) {
    this.language = language;
    this.within = within;
    this.and = and;
    this.or = or;
    this.colon = colon;
  }

  abstract String of(Label label);

  /** A row without words of its own, by its number from 1. */
  abstract String row(int number);

  /** A column without words of its own, by its number from 1. */
  abstract String column(int number);

  /** The mean of figures with plus signs between them. */
  abstract String mean(String terms);

  /** A cell of a table without a form, by the words of its row and column where it has such. */
  String cell(String rowWords, String columnWords, int rowNumber, int columnNumber) {
    return (rowWords.isEmpty() ? row(rowNumber) : rowWords)
        + within
        + (columnWords.isEmpty() ? column(columnNumber) : columnWords);
  }

  /** The language as in argument names, such as {@code row@en}. */
  String language() {
    return language;
  }

  String slot(FormTable table, Slot slot) {
    return row(table, slot.row()) + within + column(table, slot.column());
  }

  String row(FormTable table, String id) {
    return of(table.row(id).label());
  }

  String column(FormTable table, String id) {
    return of(table.column(id).label());
  }

  /** A name and what is said of it. */
  String of(String name, String what) {
    return name + colon + what;
  }

  /** Several things of which all are meant. */
  <T> String all(List<T> things, Function<T, String> name) {
    return String.join(and, things.stream().map(name).toList());
  }

  /** Several things of which one is meant. */
  <T> String either(List<T> things, Function<T, String> name) {
    return String.join(or, things.stream().map(name).toList());
  }
}
