package dev.tieout.check;

import dev.tieout.value.Folding;
import java.util.regex.Pattern;

/**
 * Names of one body that differ in how they are written: 某市人民政府办公室 and 某市政府办, 某省某市某局 and 某市某局. A
 * city and its government's office are two bodies, and so are 吉林省 and 吉林市.
 */
final class BodiesName {
  private static final Pattern PROVINCE =
      Pattern.compile("^\\p{IsHan}{2,8}?(?:省|自治区)(?=\\p{IsHan}{2,}[市县区州盟旗])");

  private static final Pattern MARK = Pattern.compile("(?<=\\p{IsHan}{2})[市县区](?=\\p{IsHan}{2})");

  private BodiesName() {}

  /** The name in its shortest usual writing, with its province where it has one. */
  static String plain(String name) {
    return Folding.fold(name)
        .replace("人民政府", "政府")
        .replace("管理委员会", "管委会")
        .replace("委员会", "委")
        .replace("街道办事处", "街道")
        .replaceFirst("(?:办公厅|办公室)$", "办");
  }

  /** A plain name without the province in front. */
  static String withoutProvince(String plain) {
    return PROVINCE.matcher(plain).replaceFirst("");
  }

  /** A plain name without the words for city, county and district. */
  static String unmarked(String plain) {
    return MARK.matcher(plain).replaceAll("");
  }
}
