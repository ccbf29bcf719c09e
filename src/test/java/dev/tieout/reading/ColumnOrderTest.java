package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.form.FormFile;
import dev.tieout.form.FormTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two columns of items that changed places break no sum: their heads must tell. */
class ColumnOrderTest {
  private static final FormTable REQUESTS =
      FormFile.standard().get(1).table("requests").orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计, SOUND",
    "自然人 科研机构 商业企业 社会公益组织 法律服务机构 其他 总计, REORDERED",
    "商业企业 科研机构 社会公益组织 法律服务机构 其他 自然人 总计, REORDERED",
    "总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他, REORDERED",
    // The head of two lines, which come one after the other.
    "自然人 法人或其他组织 总计/商业企业 科研机构 社会公益组织 法律服务机构 其他, SOUND",
    "自然人 法人或其他组织 总计/商业企业 社会公益组织 科研机构 法律服务机构 其他, REORDERED",
    // The same without a line end between them.
    "自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他, SOUND",
    "自然人法人或其他组织总计商业企业社会公益组织科研机构法律服务机构其他, REORDERED",
    // Each head on a line of its own.
    "自然人/商业企业/科研机构/社会公益组织/法律服务机构/其他/总计, SOUND",
    "自然人/科研机构/商业企业/社会公益组织/法律服务机构/其他/总计, REORDERED"
  })
  void theHeadsTell(String head, Condition condition) {
    List<String> lines = new ArrayList<>(List.of("三、收到和处理政府信息公开申请情况"));
    lines.addAll(List.of(head.replace(' ', '\t').split("/")));
    REQUESTS.rows().forEach(r -> lines.add(r.label().text() + "\t0\t0\t0\t0\t0\t0\t0"));
    Readings read = new Aligner(FormFile.standard()).align(TextFlow.of(String.join("\n", lines)));
    assertEquals(condition, read.tables().get(0).why().condition());
  }
}
