package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.FormFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The work on a report is bounded, and nothing comes out of a table that took more. */
final class WorkTest {
  private static final String DISPUTES =
      """
      四、政府信息公开行政复议、行政诉讼情况
      行政复议 行政诉讼
      结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉
      结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
      112233470567826910111242
      """;

  private static Claim claim(Work work) {
    Lexicon lexicon = new Lexicon(FormFile.standard());
    List<Item> items = Items.of(Lexer.atoms(TextFlow.of(DISPUTES)), lexicon);
    return Claim.read(Contest.of(new Offers(lexicon).of(items)).get(0), work).get(0);
  }

  @Test
  void aTableThatTakesMoreIsUndecided() {
    Claim claim = claim(Work.of(10, 10));
    assertTrue(claim.best().isUndecided());
    assertEquals(Condition.UNDECIDED, Conditions.own(claim.best()));
  }

  @Test
  void aTableWithinTheBoundIsRead() {
    assertEquals(Condition.SOUND, Conditions.own(claim(Work.ofReport()).best()));
  }

  @Test
  void aTableOfWhichNotAllWaysWereWeighedIsDamaged() {
    Claim whole = claim(Work.ofReport());
    assertEquals(Condition.SOUND, whole.condition());
    Claim cut = new Claim(whole.offer(), whole.ways(), whole.rivals(), true, false);
    assertEquals(Condition.DAMAGED, cut.condition());
  }

  @Test
  void aTableTakesItsShareFirstAndThenOfTheReserve() {
    Work work = Work.of(10, 5);
    work.spend(15);
    assertFalse(work.isSpent());
    work.spend(1);
    assertTrue(work.isSpent());
  }

  @Test
  void whatOneTableTookIsGoneForTheNextButNotItsShare() {
    Work work = Work.of(10, 5);
    work.spend(100);
    work.nextTable();
    work.spend(10);
    assertFalse(work.isSpent());
    work.spend(1);
    assertTrue(work.isSpent());
  }

  @Test
  void ofVeryManyTablesThatNeedAllTheLastHaveLess() {
    Work work = Work.of(1000, 0);
    for (int i = 0; i < 15; i++) {
      work.nextTable();
      work.spend(1000);
      assertFalse(work.isSpent(), "table " + i);
    }
    work.nextTable();
    work.spend(10);
    assertFalse(work.isSpent());
    work.spend(1);
    assertTrue(work.isSpent());
  }

  @Test
  void veryManyTablesThatNeedLittleHaveAll() {
    Work work = Work.of(1000, 0);
    for (int i = 0; i < 1000; i++) {
      work.nextTable();
      work.spend(14);
    }
    work.nextTable();
    work.spend(1000);
    assertFalse(work.isSpent());
  }
}
