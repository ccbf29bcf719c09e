package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.Tieout;
import dev.tieout.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sentence that names rows of a table in passing does not stand in for the table behind it. */
final class ProseRegionTest {
  @Test
  void aSentenceOnDocumentsIsNotTakenForTheirTable() {
    String text =
        "一、总体情况\n全年制发行政规范性文件6件，废止行政规范性文件3件。\n二、主动公开政府信息情况\n"
            + "第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n"
            + "规章 0 1 2\n行政规范性文件 6 3 65\n第二十条第（五）项\n信息内容 本年处理决定数量\n行政许可 2293\n";
    List<String> figures =
        Tieout.standard()
            .extract(Source.of("a.txt", text.getBytes(StandardCharsets.UTF_8)))
            .record()
            .tables()
            .stream()
            .flatMap(t -> t.figures().values().stream())
            .map(f -> f.value().map(Object::toString).orElse(f.state().toString()))
            .toList();
    assertEquals(List.of("0", "1", "2", "6", "3", "65", "2293"), figures);
  }
}
