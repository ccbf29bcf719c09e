package dev.tieout.generate.print;

import dev.tieout.generate.print.Paragraph.Kind;
import dev.tieout.generate.truth.Claim;
import dev.tieout.generate.truth.Dice;
import dev.tieout.generate.truth.ReportTruth;
import java.util.ArrayList;
import java.util.List;

/** Writes the prose around the tables: what the claims state, among numbers that are no claims. */
final class Prose {
  private static final List<String> ASIDES =
      List.of(
          "全年通过门户网站发布各类信息%d条,其中政策解读%d条。",
          "政务新媒体全年推送信息%d条,阅读量%d万次。", "全年组织业务培训%d次,参训人员%d人次。", "网站设有%d个一级栏目,全年更新%d次。");
  private static final List<String> OPENINGS =
      List.of(
          "本报告依照《中华人民共和国政府信息公开条例》第五十条编制。", "本报告所列数据的统计期限自1月1日起至12月31日止。", "如对本报告有疑问,请与本机关办公室联系。");
  private static final List<String> PROBLEMS =
      List.of("公开内容的分类还不够清楚,查找不便。", "个别栏目更新不够及时。", "政策解读的形式较为单一。");

  private final ReportTruth truth;
  private final Dice dice;

  Prose(ReportTruth truth, Dice dice) {
    this.truth = truth;
    this.dice = dice;
  }

  List<PrintPart> opening() {
    List<PrintPart> parts = new ArrayList<>();
    parts.add(new Paragraph(Kind.TITLE, truth.title()));
    parts.add(new Paragraph(Kind.BYLINE, byline()));
    parts.add(new Paragraph(Kind.HEADING, "一、总体情况"));
    parts.add(new Paragraph(Kind.TEXT, dice.of(OPENINGS)));
    parts.add(new Paragraph(Kind.TEXT, aside()));
    for (Claim claim : truth.claims()) {
      parts.add(new Paragraph(Kind.TEXT, claim.sentence() + (dice.chance(0.3) ? aside() : "")));
    }
    return parts;
  }

  private String byline() {
    return "%d-01-%02d 来源:%s"
        .formatted(truth.year() + 1, dice.between(10, 31), truth.body().name());
  }

  private String aside() {
    return dice.of(ASIDES).formatted(dice.between(3, 2000), dice.between(2, 90));
  }

  List<PrintPart> closing() {
    List<PrintPart> parts = new ArrayList<>();
    parts.add(new Paragraph(Kind.HEADING, "五、存在的主要问题及改进情况"));
    parts.add(new Paragraph(Kind.TEXT, dice.of(PROBLEMS) + "下一步将逐项改进。"));
    parts.add(new Paragraph(Kind.HEADING, "六、其他需要报告的事项"));
    parts.add(new Paragraph(Kind.TEXT, dice.of(List.of("无。", "无其他需要报告的事项。"))));
    return parts;
  }
}
