package dev.tieout.check;

import dev.tieout.form.Slot;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.TableRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Regulations (规章) stated by a body that cannot make any. Only departments of the State Council and
 * the governments of provinces and of cities with districts make regulations (立法法, articles on 规章).
 * The body is judged by its name alone, so this is a note.
 */
final class LowerBodyRegulations implements Check {
  private static final String ROW = "regulations";

  private static final Pattern LOWER =
      Pattern.compile(
          ".*(?:(?<!总)局|(?<!办公厅)办|办公室|委员会|委|中心|大队|支队|所|站|乡|镇|街道|办事处"
              + "|(?:县|乡|镇|(?<!自治)区)人民政府|县|旗|(?<!自治)区)");

  /** Bodies of the whole country, and offices that report for a government. */
  private static final Pattern OTHER = Pattern.compile("(?:国家|国务院|中国|中华|中央|全国).*|.*人民政府办公室");

  @Override
  public List<Finding> check(ReportRecord report) {
    String body = report.metadata().publisher().text();
    if (!isLower(body)) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    for (TableRecord table : report.tables()) {
      List<Slot> stated =
          Slots.in(table, FigureState.NUMBER).stream()
              .filter(s -> s.row().equals(ROW))
              .filter(s -> table.figure(s).value().filter(v -> v.signum() > 0).isPresent())
              .toList();
      if (!stated.isEmpty()) {
        found.add(finding(body, table, stated));
      }
    }
    return found;
  }

  static boolean isLower(String body) {
    return LOWER.matcher(body).matches() && !OTHER.matcher(body).matches();
  }

  private static Finding finding(String body, TableRecord table, List<Slot> stated) {
    List<String> columns = stated.stream().map(Slot::column).toList();
    List<String> values =
        stated.stream()
            .map(table::figure)
            .flatMap(f -> f.value().stream())
            .map(BigDecimal::toPlainString)
            .toList();
    Figure first = table.figure(stated.get(0));
    Arguments arguments =
        new Arguments()
            .put("body", body)
            .name("where", n -> n.all(stated, s -> n.slot(table.table(), s)));
    return FindingCatalogue.finding("regulations-below-city", first.place())
        .at(table.table().id(), ROW, Slots.only(columns))
        .found(String.join(" ", values), "0")
        .arguments(arguments.map())
        .suspects(stated)
        .build();
  }
}
