package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.form.FormFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InterleavedTest {
  private static final Lexicon LEXICON = new Lexicon(FormFile.standard());

  /** The first words of each line, as they stand after tables are parted. */
  private static List<String> parted(String text) {
    List<Atom> atoms = Lexer.atoms(TextFlow.of(text));
    Optional<List<Atom>> parted = Interleaved.part(atoms, Items.of(atoms, LEXICON), LEXICON);
    return parted.orElse(List.of()).stream()
        .filter(a -> a.before() == Boundary.ROW)
        .map(Atom::text)
        .collect(Collectors.toList());
  }

  @Test
  void linesOfTwoTablesInTurnAreParted() {
    String text =
        """
        三、收到和处理政府信息公开申请情况
        第二十条第（五）项
        一、本年新收政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3
        信息内容\t本年处理决定数量
        二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1
        行政许可\t12
        1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0
        第二十条第（六）项
        （七）总计\t4\t0\t0\t0\t0\t0\t4""";
    List<String> lines = parted(text);
    assertEquals("行政许可", lines.get(lines.size() - 2));
    assertEquals("第二十条第（六）项", lines.get(lines.size() - 1));
    assertEquals("（七）总计", lines.get(4));
  }

  /** Where each label has a line of its own, those that all tables share alternate with others. */
  @Test
  void labelsThatTablesShareTellNoChange() {
    String text =
        """
        第二十条第（一）项
        信息内容
        本年制发件数
        规章
        第二十条第（五）项
        信息内容
        本年处理决定数量
        行政许可
        第二十条第（六）项
        信息内容
        本年处理决定数量
        行政处罚
        行政强制
        16
        第二十条第（八）项
        信息内容
        行政事业性收费
        2""";
    assertEquals(List.of(), parted(text));
  }

  @Test
  void tablesOneBelowTheOtherStayAsTheyAre() {
    String text =
        """
        第二十条第（五）项
        信息内容\t本年处理决定数量
        行政许可\t12
        第二十条第（六）项
        信息内容\t本年处理决定数量
        行政处罚\t7
        行政强制\t0
        三、收到和处理政府信息公开申请情况
        一、本年新收政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3
        二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1""";
    assertEquals(List.of(), parted(text));
  }

  @Test
  void cellsOnLinesOfTheirOwnAreNoLinesOfTwoTables() {
    String text = "行政许可\n12\n3\n行政处罚\n7\n0\n行政强制\n0\n0\n一、本年新收政府信息公开申请数量\n3\n0";
    assertEquals(List.of(), parted(text));
  }

  /** 总计 is a column of one of the tables and a row of the other, where its figures stand. */
  @Test
  void aRowOfOneTableThatIsAColumnOfTheOtherIsARowBesideFigures() {
    String text =
        """
        三、收到和处理政府信息公开申请情况

        行政复议\t行政诉讼
        申请人情况
        结果维持\t结果纠正\t其他结果\t尚未审结\t总计
        一、本年新收政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3
        1\t0\t0\t0\t1
        二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1
        未经复议直接起诉\t复议后起诉
        1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0

        （七）总计\t4\t0\t0\t0\t0\t0\t4
        四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0
        四、政府信息公开行政复议、行政诉讼情况""";
    List<String> lines = parted(text).stream().filter(l -> !l.isEmpty()).toList();
    int total = lines.indexOf("（七）总计");
    assertEquals("四、结转下年度继续办理", lines.get(total + 1));
    assertEquals("1.属于国家秘密", lines.get(total - 1));
  }
}
