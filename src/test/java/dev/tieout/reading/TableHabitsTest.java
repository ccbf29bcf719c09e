package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.FormFile;
import dev.tieout.form.Slot;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a row says that goes against the habits of its table. */
class TableHabitsTest {
  private static final String HEAD =
      "因政府信息公开工作被申请行政复议、提起行政诉讼情况\n行政复议\t\t\t\t\t行政诉讼\n\t\t\t\t\t未经复议直接起诉\t\t\t\t\t复议后起诉\n"
          + "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t".repeat(3).strip()
          + "\n";

  private static Map<String, String> disputes(String row) {
    return read(HEAD + row.replace(' ', '\t'), "disputes");
  }

  private static Map<String, String> read(String text, String table) {
    return new Aligner(FormFile.standard())
        .align(TextFlow.of(text)).tables().stream()
            .filter(t -> t.table().id().equals(table))
            .flatMap(t -> t.fillings().entrySet().stream())
            .collect(Collectors.toMap(e -> name(e.getKey()), e -> Fillings.text(e.getValue())));
  }

  private static String name(Slot slot) {
    return slot.row() + "/" + slot.column();
  }

  /** The line is filled up to 15 fields; which 0 is lost cannot be told, that one is can. */
  @Test
  void whereZerosArePrintedAnEmptyFieldAtTheEndIsALostCell() {
    Map<String, String> read = disputes("2 1 3 17 23 0 0 0 0 0 0 0 0 0 ");
    assertEquals("23", read.get("reconsideration/total"));
    assertEquals(1, read.values().stream().filter("lost"::equals).count());
    assertEquals(9, read.values().stream().filter("0"::equals).count());
  }

  private static final String PROCUREMENT = "第二十条第（九）项\n信息内容\t采购项目数量\t采购总金额\n政府集中采购\t";

  private static Map<String, String> procurement(String row) {
    return read(PROCUREMENT + row, "procurement");
  }

  @Test
  void anAmountOfMoneyIsNoNumberOfItems() {
    String items = procurement("18,704.48万元\t").get("government_procurement/items");
    assertTrue(List.of("lost", "several").contains(items), items);
    assertEquals("7", procurement("7\t18,704.48万元").get("government_procurement/items"));
  }
}
