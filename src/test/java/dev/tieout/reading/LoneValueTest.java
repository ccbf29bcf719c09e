package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.Extraction;
import dev.tieout.Tieout;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The only figure that is left of a row of two. */
final class LoneValueTest {
  private static List<Figure> figures(String row) {
    String text =
        """
        二、主动公开政府信息情况
        第二十条第（九）项
        信息内容|采购项目数量|采购总金额
        %s
        """
            .formatted(row);
    Extraction read =
        Tieout.standard().extract(Source.of("a.txt", text.getBytes(StandardCharsets.UTF_8)));
    return read.record().tables().stream()
        .filter(t -> t.table().id().equals("procurement"))
        .flatMap(t -> t.figures().values().stream())
        .toList();
  }

  /** Only 14.50 is there, and 1 and 4.50 is what nobody printed. */
  @Test
  void anAmountWhoseCountIsLostIsNotCutIntoACountAndAnAmount() {
    List<Figure> read = figures("政府集中采购\\n\\n14.50元".replace("\\n", "\n"));
    assertEquals(2, read.size());
    assertTrue(
        read.stream().allMatch(f -> f.state() != FigureState.NUMBER || f.raw().equals("14.50元")),
        read::toString);
  }
}
