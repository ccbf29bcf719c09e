package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.form.Form;
import dev.tieout.form.FormColumn;
import dev.tieout.form.FormFile;
import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two columns of items that changed places break no sum: their heads must tell. */
class ColumnOrderTest {
  private static final Form FORM = FormFile.standard().get(1);
  private static final FormTable REQUESTS = FORM.table("requests").orElseThrow();
  private static final FormTable DISPUTES = FORM.table("disputes").orElseThrow();

  /** What the rows that are not 0 have in each column of the form. */
  private static final List<Integer> FIGURES = List.of(1, 2, 4, 8, 16, 32, 63);

  private static final Set<String> FILLED = Set.of("received", "granted", "total");

  /** The head, and in which order the figures of the form's columns stand. */
  @ParameterizedTest
  @CsvSource({
    "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计, 0123456, SOUND",
    "自然人 科研机构 商业企业 社会公益组织 法律服务机构 其他 总计, 0213456, ARRANGED",
    "商业企业 科研机构 社会公益组织 法律服务机构 其他 自然人 总计, 1234506, ARRANGED",
    "总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他, 6012345, ARRANGED",
    // The head of two lines, which come one after the other.
    "自然人 法人或其他组织 总计/商业企业 科研机构 社会公益组织 法律服务机构 其他, 0123456, SOUND",
    "自然人 法人或其他组织 总计/商业企业 社会公益组织 科研机构 法律服务机构 其他, 0132456, ARRANGED",
    "法人或其他组织 自然人 总计/商业企业 科研机构 社会公益组织 法律服务机构 其他, 1234506, ARRANGED",
    "总计 法人或其他组织 自然人/商业企业 科研机构 社会公益组织 法律服务机构 其他, 6123450, ARRANGED",
    // Spans whose text comes again in each cell.
    "自然人 法人或其他组织 法人或其他组织 法人或其他组织 法人或其他组织 法人或其他组织 总计"
        + "/自然人 科研机构 商业企业 社会公益组织 法律服务机构 其他 总计, 0213456, ARRANGED",
    // The same without a line end between them.
    "自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他, 0123456, SOUND",
    "自然人法人或其他组织总计商业企业社会公益组织科研机构法律服务机构其他, 0132456, ARRANGED",
    // Each head on a line of its own.
    "自然人/法人或其他组织/总计/商业企业/科研机构/社会公益组织/法律服务机构/其他, 0123456, SOUND",
    "法人或其他组织/自然人/总计/商业企业/科研机构/社会公益组织/法律服务机构/其他, 1234506, ARRANGED",
    "法人或其他组织/商业企业/科研机构/社会公益组织/法律服务机构/其他/自然人/总计, 1234506, ARRANGED",
    // One is misspelt, yet it can be no other.
    "自然人 科研机构 商业企业 社会公益组织 法律服务机枃 其他 总计, 0213456, ARRANGED"
  })
  void figuresGoToTheColumnsThatTheHeadsName(String head, String order, Condition condition) {
    List<Integer> printed = order.chars().mapToObj(c -> c - '0').toList();
    Reading reading = requests(head, printed);
    assertEquals(condition, reading.why().condition());
    assertEquals(FIGURES, row(reading, REQUESTS, "granted"));
    assertEquals(FIGURES, row(reading, REQUESTS, "total"));
  }

  /** The last rows 其他 and 总计, whose labels span two fields, above blank cells. */
  @Test
  void rowsThatAreCalledAsColumnsDoNotHideTheOrder() {
    String head =
        "法人或其他组织 法人或其他组织 法人或其他组织 法人或其他组织 法人或其他组织 自然人 总计" + "/商业企业 科研机构 社会公益组织 法律服务机构 其他 自然人 总计";
    String text =
        text(head, List.of(1, 2, 3, 4, 5, 0, 6))
            .replaceAll("(?m)^(法人|商业)", "\t\t$1")
            .replaceAll("(?m)^([^\t\n]+)\t", "$1\t$1\t")
            .replaceAll("(?m)^(3\\.其他\t3\\.其他)[\t0]*$", "$1" + "\t".repeat(7));
    Reading reading = read(text);
    assertEquals(FIGURES, row(reading, REQUESTS, "granted"));
  }

  /** Heads that leave doubt, over figures in the order of the form. */
  @ParameterizedTest
  @CsvSource({
    "one is missing, 自然人 科研机构 商业企业 社会公益组织 法律服务机构 总计, REORDERED",
    "no group tells where its columns stand," + " 总计/自然人/商业企业/科研机构/社会公益组织/法律服务机构/其他, REORDERED",
    "the sums hold in the form's order alone," + " 总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他, REORDERED",
    "one comes twice and another not at all," + " 自然人 科研机构 商业企业 科研机构 法律服务机构 总计 其他, REORDERED"
  })
  void headsThatLeaveDoubtAreWarnedOf(String why, String head, Condition condition) {
    Reading reading = requests(head, List.of(0, 1, 2, 3, 4, 5, 6));
    assertEquals(condition, reading.why().condition(), why);
    assertEquals(FIGURES, row(reading, REQUESTS, "granted"));
  }

  @ParameterizedTest
  @CsvSource({
    // The second outcome before the first, in a table of one line and in one of three.
    "'行政复议\t行政诉讼\n结果纠正\t结果维持\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\n"
        + "结果纠正\t结果维持\t其他结果\t尚未审结\t总计\t结果纠正\t结果维持\t其他结果\t尚未审结\t总计\n"
        + "2\t1\t0\t0\t3\t5\t3\t0\t0\t8\t0\t0\t0\t0\t0', ARRANGED",
    "'结果纠正\t结果维持\t其他结果\t尚未审结\t总计\n行政复议\t2\t1\t0\t0\t3\n"
        + "未经复议直接起诉\t5\t3\t0\t0\t8\n复议后起诉\t0\t0\t0\t0\t0', ARRANGED",
    // The same heads in another order over one of the rows.
    "'行政复议\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\n"
        + "结果纠正\t结果维持\t其他结果\t尚未审结\t总计\t结果纠正\t结果维持\t其他结果\t尚未审结\t总计\n"
        + "1\t2\t0\t0\t3\t3\t5\t0\t0\t8\t0\t0\t0\t0\t0', REORDERED"
  })
  void outcomesInAnotherOrderGoToTheirColumns(String table, Condition condition) {
    Reading reading =
        read("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n" + table.replace("\\t", "\t").replace("\\n", "\n"));
    assertEquals(condition, reading.why().condition());
    assertEquals(List.of(1, 2, 0, 0, 3), row(reading, DISPUTES, "reconsideration"));
    assertEquals(List.of(3, 5, 0, 0, 8), row(reading, DISPUTES, "litigation_direct"));
  }

  private static Reading requests(String head, List<Integer> order) {
    return read(text(head, order));
  }

  private static String text(String head, List<Integer> order) {
    List<String> lines = new ArrayList<>(List.of("三、收到和处理政府信息公开申请情况"));
    lines.addAll(List.of(head.replace(' ', '\t').split("/")));
    for (FormRow row : REQUESTS.rows()) {
      boolean filled = FILLED.contains(row.id());
      lines.add(
          row.label().text()
              + order.stream()
                  .map(c -> "\t" + (filled ? FIGURES.get(c) : 0))
                  .collect(Collectors.joining()));
    }
    return String.join("\n", lines);
  }

  private static Reading read(String text) {
    return new Aligner(FormFile.standard()).align(TextFlow.of(text)).tables().get(0);
  }

  private static List<Integer> row(Reading reading, FormTable table, String row) {
    Map<Slot, Filling> fillings = reading.fillings();
    List<Integer> numbers = new ArrayList<>();
    for (FormColumn column : table.columns()) {
      Filling filling = fillings.get(new Slot(table.id(), row, column.id()));
      numbers.add(filling instanceof Filling.Found found ? Integer.parseInt(found.raw()) : -1);
    }
    return numbers;
  }
}
