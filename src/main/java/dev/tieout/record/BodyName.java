package dev.tieout.record;

import java.util.regex.Pattern;

/** Tells the name of a public body from other words. */
final class BodyName {
  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{IsHan}A-Za-z()·、]{1,30}(?:政府|局|委员会|委|厅|部|署|院|法院|检察院|会|中心|处|站|所|队|办公室|办事处|办|"
              + "街道|乡|镇|县|区|市|州|省|盟|旗|公司|学校|大学|学院|社|台|馆|科|园)");

  /** Words that end like a body and are none, and names by which a body speaks of itself. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:本|我)(?:站|网|局|市|县|区|省|委|部|院|所|办|处|单位).*|.*(?:网站|专区|社会|机会|全部|内部|各部|服务中心首页)");

  private BodyName() {}

  /** Whether the folded text is the name of a body and nothing else. */
  static boolean is(String folded) {
    return folded.length() >= 3
        && NAME.matcher(folded).matches()
        && !OTHER.matcher(folded).matches();
  }
}
