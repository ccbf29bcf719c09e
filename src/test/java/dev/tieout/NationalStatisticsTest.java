package dev.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.check.Finding;
import dev.tieout.check.Severity;
import dev.tieout.form.Form;
import dev.tieout.form.FormFile;
import dev.tieout.form.FormRow;
import dev.tieout.form.Label;
import dev.tieout.form.Slot;
import dev.tieout.record.Figure;
import dev.tieout.record.TableRecord;
import dev.tieout.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The national statistics table of 2014 to 2018, with known figures in every shape. */
class NationalStatisticsTest {
  private static final Tieout TIEOUT = Tieout.standard();
  private static final Form FORM =
      FormFile.standard().stream().filter(f -> f.id().equals("cn-ogi-2014")).findFirst().get();

  private static final String TITLE = "柳河县人民政府2016年政府信息公开工作年度报告";

  /** What a report prints where a heading has no unit and no figure. */
  private static final String NONE = "——";

  /** A line of the table: a label, a unit, a figure. */
  private record Row(String label, String unit, String figure) {
    Stream<String> cells() {
      return Stream.of(label, unit, figure);
    }

    Stream<String> printed() {
      return cells().filter(c -> !c.equals(NONE));
    }
  }

  enum Shape {
    PAGE {
      @Override
      String render(List<Row> rows) {
        StringBuilder page = new StringBuilder("<html><meta charset=utf-8><h1>" + TITLE + "</h1>");
        page.append("<p>附表：政府信息公开情况统计表</p><table><tr><td>统 计 指 标<td>单位<td>统计数");
        for (Row row : rows) {
          page.append("<tr>");
          row.cells().forEach(c -> page.append("<td>").append(c));
        }
        return page.append("</table>").toString();
      }
    },
    TABS {
      @Override
      String render(List<Row> rows) {
        return text("统计指标\t单位\t统计数\n", rows.stream().map(r -> join("\t", r.cells())), "\n");
      }
    },
    CELL_A_LINE {
      @Override
      String render(List<Row> rows) {
        return text("统计指标\n单位\n统计数\n", rows.stream().map(r -> join("\n", r.cells())), "\n");
      }
    },
    ONE_LINE {
      @Override
      String render(List<Row> rows) {
        return text("统计指标 单位 统计数 ", rows.stream().map(r -> join(" ", r.cells())), " ");
      }
    },
    WITHOUT_DASHES {
      @Override
      String render(List<Row> rows) {
        return text("统计指标 单位 统计数\n", rows.stream().map(r -> join(" ", r.printed())), "\n");
      }
    },
    GLUED {
      @Override
      String render(List<Row> rows) {
        return text("统计指标单位统计数", rows.stream().map(r -> join("", r.printed())), "");
      }
    };

    abstract String render(List<Row> rows);

    private static String join(String between, Stream<String> cells) {
      return String.join(between, cells.toList());
    }

    private static String text(String head, Stream<String> rows, String between) {
      return TITLE + "\n\n附表：政府信息公开情况统计表\n" + head + join(between, rows) + "\n";
    }

    Source source(List<Row> rows) {
      String name = this == PAGE ? "made.html" : "made.txt";
      return Source.of(name, render(rows).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** All lines of the table, headings among them, with these figures. */
  private static List<Row> rows(Map<String, Integer> figures) {
    List<Row> rows = new ArrayList<>();
    List<Label> headings = List.of();
    for (FormRow row : FORM.tables().get(0).rows()) {
      for (Label heading : row.groups()) {
        if (!headings.contains(heading)) {
          rows.add(new Row(heading.text(), NONE, NONE));
        }
      }
      headings = row.groups();
      String figure = figures.get(row.id()).toString();
      boolean money = row.unit().equals("万元");
      rows.add(new Row(row.label().text(), row.unit(), money ? figure + ".5" : figure));
    }
    return rows;
  }

  /** Figures that tie out; small ones, as most bodies have, or larger ones. */
  private static Map<String, Integer> figures(Random random) {
    int most = random.nextBoolean() ? 4 : 300;
    Map<String, Integer> figures = new LinkedHashMap<>();
    FORM.tables().get(0).rows().forEach(r -> figures.put(r.id(), random.nextInt(most)));
    sum(
        figures,
        "received",
        "received_in_person",
        "received_fax",
        "received_web",
        "received_letter");
    sum(figures, "concluded", "concluded_on_time", "concluded_extended");
    sum(
        figures,
        "refused",
        "refused_state_secret",
        "refused_trade_secret",
        "refused_privacy",
        "refused_stability",
        "refused_not_information",
        "refused_other");
    sum(
        figures,
        "answered",
        "already_public",
        "granted",
        "partly_granted",
        "refused",
        "not_this_body",
        "not_existing",
        "to_be_amended",
        "other_channel");
    for (String kind : List.of("reconsideration", "litigation")) {
      sum(figures, kind, kind + "_upheld", kind + "_corrected", kind + "_other");
    }
    sum(figures, "staff", "staff_full_time", "staff_part_time");
    figures.merge("press_conferences", figures.get("press_conferences_head"), Integer::sum);
    figures.merge("online_talks", figures.get("online_talks_head"), Integer::sum);
    figures.merge("published", figures.get("published_normative"), Integer::sum);
    return figures;
  }

  private static void sum(Map<String, Integer> figures, String total, String... parts) {
    figures.put(total, Stream.of(parts).mapToInt(figures::get).sum());
  }

  private static TableRecord table(Extraction extraction) {
    assertEquals(
        List.of("cn-ogi-2014"),
        extraction.record().tables().stream().map(t -> t.form().id()).toList());
    return extraction.record().tables().get(0);
  }

  private static List<Finding> aboveNote(Extraction extraction) {
    return extraction.findings().stream().filter(f -> f.severity() != Severity.NOTE).toList();
  }

  private static Map<String, String> read(TableRecord table) {
    Map<String, String> read = new LinkedHashMap<>();
    for (FormRow row : table.table().rows()) {
      Figure figure = table.figure(row.id(), "number");
      read.put(row.id(), figure.value().map(v -> v.toPlainString()).orElse(figure.state() + ""));
    }
    return read;
  }

  private static Map<String, String> truth(Map<String, Integer> figures) {
    Map<String, String> truth = new LinkedHashMap<>();
    figures.forEach((r, n) -> truth.put(r, n + (r.matches("fees|funds") ? ".5" : "")));
    return truth;
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void everyFigureIsReadAndTiesOut(Shape shape) {
    for (int seed = 0; seed < 40; seed++) {
      Map<String, Integer> figures = figures(new Random(seed));
      Extraction extraction = TIEOUT.extract(shape.source(rows(figures)));
      assertEquals(truth(figures), read(table(extraction)), shape + " " + seed);
      assertEquals(List.of(), aboveNote(extraction), shape + " " + seed);
      assertEquals(0, extraction.ties().broke());
      assertEquals(10, extraction.ties().held());
    }
  }

  static Stream<String> summed() {
    return Stream.of(
        "received_web", "granted", "refused", "litigation_upheld", "staff", "concluded");
  }

  @ParameterizedTest
  @MethodSource("summed")
  void wrongFigureBreaksATieAndIsNamed(String row) {
    Slot slot = new Slot("statistics", row, "number");
    for (Shape shape : Shape.values()) {
      Map<String, Integer> figures = figures(new Random(7));
      figures.merge(row, 5, Integer::sum);
      Extraction extraction = TIEOUT.extract(shape.source(rows(figures)));
      assertEquals(truth(figures), read(table(extraction)), shape.name());
      List<Finding> errors =
          extraction.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
      assertTrue(errors.stream().anyMatch(f -> f.suspects().contains(slot)), shape + " " + errors);
    }
  }

  /**
   * A body that prints fewer rows than the form has loses these, and no figure moves to another.
   */
  @ParameterizedTest
  @EnumSource(Shape.class)
  void rowThatIsNotPrintedIsLostAndNoOtherMoves(Shape shape) {
    Map<String, Integer> figures = figures(new Random(3));
    IntStream.range(0, 58)
        .forEach(
            i -> {
              String id = FORM.tables().get(0).rows().get(i).id();
              String label = FORM.tables().get(0).rows().get(i).label().text();
              List<Row> rows = new ArrayList<>(rows(figures));
              rows.removeIf(r -> r.label().equals(label));
              if (rows.size() != rows(figures).size() - 1) {
                return;
              }
              Extraction extraction = TIEOUT.extract(shape.source(rows));
              Map<String, String> expected = truth(figures);
              expected.put(id, "lost");
              Map<String, String> read = read(table(extraction));
              read.entrySet().removeIf(e -> e.getValue().equals("ambiguous"));
              expected.keySet().retainAll(read.keySet());
              assertEquals(expected, read, shape + " " + id);
            });
  }

  /** A province asks for more rows than the form has; they take no figure from another row. */
  @ParameterizedTest
  @EnumSource(Shape.class)
  void rowsThatOnlySomeBodiesPrintDoNotHideTheOthers(Shape shape) {
    Map<String, Integer> figures = figures(new Random(11));
    List<Row> rows = new ArrayList<>(rows(figures));
    rows.add(4, new Row("主动公开政府文件数", "条", "533"));
    rows.add(5, new Row("主动公开行政执法信息", "条", "577"));
    Extraction extraction = TIEOUT.extract(shape.source(rows));
    Map<String, String> read = read(table(extraction));
    Map<String, String> expected = truth(figures);
    List<String> unclear =
        read.keySet().stream().filter(r -> !read.get(r).equals(expected.get(r))).toList();
    assertTrue(unclear.size() <= 2, shape + " " + unclear);
    unclear.forEach(r -> assertEquals("ambiguous", read.get(r), shape + " " + r));
    assertTrue(
        extraction.findings().stream()
            .anyMatch(f -> f.code().equals("figure-left-over") && f.found().contains("533")),
        shape + " " + extraction.findings());
  }

  /** 序号 counts the rows and is no figure of them. */
  @ParameterizedTest
  @EnumSource(
      value = Shape.class,
      names = {"PAGE", "TABS"})
  void numbersOfRowsAreNoFigures(Shape shape) {
    Map<String, Integer> figures = figures(new Random(5));
    AtomicInteger row = new AtomicInteger();
    String counted =
        Stream.of(shape.render(rows(figures)).split(shape == Shape.PAGE ? "(?=<tr>)" : "(?<=\n)"))
            .map(line -> numbered(line, row))
            .collect(Collectors.joining());
    String name = shape == Shape.PAGE ? "made.html" : "made.txt";
    Extraction extraction =
        TIEOUT.extract(Source.of(name, counted.getBytes(StandardCharsets.UTF_8)));
    assertEquals(truth(figures), read(table(extraction)));
    assertEquals(List.of(), aboveNote(extraction));
  }

  private static String numbered(String line, AtomicInteger row) {
    boolean head = line.contains("统计数");
    if (line.startsWith("<tr>")) {
      return "<tr><td>" + (head ? "序号" : row.incrementAndGet()) + line.substring(4);
    }
    return line.contains("\t") ? (head ? "序号" : row.incrementAndGet()) + "\t" + line : line;
  }
}
