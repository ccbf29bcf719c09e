package dev.tieout.check;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tieout.form.Form;
import dev.tieout.form.FormFile;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.grid.Line;
import dev.tieout.reading.Basis;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.Flows;
import dev.tieout.record.Metadata;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.Stated;
import dev.tieout.record.TableRecord;
import dev.tieout.source.Place;
import dev.tieout.source.TextPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records of reports, made from their figures and lines. */
final class ReportRecords {
  private static final Path CORPUS = Path.of("../shared/corpus/ogi");
  private static final List<Form> FORMS = FormFile.standard();

  private ReportRecords() {}

  /** The form of that edition. */
  static Form form(int edition) {
    return FORMS.stream().filter(f -> f.id().endsWith("-" + edition)).findFirst().orElseThrow();
  }

  /**
   * A table whose slots, row by row, hold these texts; empty ones are blank, {@code 1|12} may be
   * either.
   */
  static TableRecord table(int edition, String id, List<String> texts) {
    Form form = form(edition);
    FormTable table = form.table(id).orElseThrow();
    Map<Slot, Figure> figures = new LinkedHashMap<>();
    int i = 0;
    for (Slot slot : table.slots().toList()) {
      figures.put(slot, figure(slot, texts.get(i), new TextPlace(1_000 + i, 1)));
      i++;
    }
    return new TableRecord(
        form,
        table,
        new TextPlace(999, 1),
        figures,
        Set.of(),
        dev.tieout.reading.Reading.Why.whole(1, 1));
  }

  private static Figure figure(Slot slot, String text, Place place) {
    if (text.contains("|")) {
      List<String> alternatives = List.of(text.split("\\|", -1));
      return new Figure(
          slot, Optional.empty(), "", FigureState.AMBIGUOUS, text, place, Basis.TIES, alternatives);
    }
    FigureState state =
        switch (text) {
          case "" -> FigureState.BLANK;
          case "lost" -> FigureState.LOST;
          case "?" -> FigureState.AMBIGUOUS;
          default -> FigureState.NUMBER;
        };
    Optional<BigDecimal> value =
        state == FigureState.NUMBER ? Optional.of(new BigDecimal(text)) : Optional.empty();
    return new Figure(slot, value, "", state, text, place, Basis.CELL, List.of());
  }

  /** A report of these tables and lines. */
  static ReportRecord report(
      String name, String body, String year, List<TableRecord> tables, List<Line> prose) {
    Metadata metadata =
        new Metadata(Stated.nothing(), stated(body), stated(year), Stated.nothing());
    return new ReportRecord(name, metadata, tables, prose);
  }

  private static Stated stated(String text) {
    return text.isEmpty() ? Stated.nothing() : new Stated(text, new TextPlace(1, 1));
  }

  /** A year of the Pingtan reports; the digits of its disputes are split by hand. */
  static ReportRecord pingtan(int year) {
    String name = "pingtan-" + year + "-glued.txt";
    List<Line> prose = Flows.corpus(name);
    List<String> requests = new ArrayList<>();
    for (String line : read("truth-pingtan-requests.tsv").lines().toList()) {
      String[] fields = line.split("\t", -1);
      if (fields[0].equals(name)) {
        requests.addAll(List.of(fields).subList(2, 9));
      }
    }
    int edition = year < 2021 ? 2019 : 2021;
    List<TableRecord> tables =
        List.of(table(edition, "requests", requests), table(edition, "disputes", disputes(year)));
    return report(name, "平潭综合实验区", Integer.toString(year), tables, prose);
  }

  private static List<String> disputes(int year) {
    String values =
        switch (year) {
          case 2019, 2020 -> "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0";
          case 2021 -> "1 0 2 0 3 12 0 0 0 12 0 0 0 0 0";
          case 2022 -> "0 1 1 0 2 1 0 0 0 1 0 0 0 0 0";
          case 2023 -> "1 1 0 0 2 4 0 0 1 5 1 0 1 0 2";
          case 2024 -> "2 1 3 1 7 0 0 0 0 0 13 2 4 0 19";
          case 2025 -> "25 3 8 0 36 3 3 0 0 6 3 0 0 0 3";
          default -> throw new IllegalArgumentException("no year " + year);
        };
    return List.of(values.split(" "));
  }

  /** The report of Zhaotong's environment bureau, its two lost cells as in the source. */
  static ReportRecord zhaotong() {
    return truth("000_096994f69d67975d.txt", "zhaotong_2020", "昭通市生态环境局", "2020");
  }

  /** The report of the general office of Shanghai's government, its blank totals blank. */
  static ReportRecord shanghai() {
    return truth("shanghai-office-2019.html", "shanghai_general_office_2019", "上海市人民政府办公厅", "2019");
  }

  private static ReportRecord truth(String name, String key, String body, String year) {
    List<Line> prose = Flows.corpus(name);
    try {
      JsonNode truth = new ObjectMapper().readTree(read("truth-two-reports.json")).get(key);
      List<String> requests = new ArrayList<>();
      for (JsonNode row : truth.get("table3")) {
        row.forEach(v -> requests.add(v.isNull() ? "" : v.asText()));
      }
      List<String> disputes = new ArrayList<>();
      truth.get("table4").forEach(v -> disputes.add(v.isNull() ? "" : v.asText()));
      return report(
          name,
          body,
          year,
          List.of(table(2019, "requests", requests), table(2019, "disputes", disputes)),
          prose);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String name) {
    Path path = CORPUS.resolve(name);
    assumeTrue(Files.exists(path), "no corpus at " + CORPUS);
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
