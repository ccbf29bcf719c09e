package dev.tieout.generate.print;

import dev.tieout.generate.truth.Dice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Sets the official labels as one report does. */
final class Labels {
  private static final String HALF = "(),:;";
  private static final String WIDE = "（），：；";

  /** Words that bodies print in place of the official ones. */
  private static final Map<String, String> MISSPELT = new LinkedHashMap<>();

  /** Where long labels are broken. */
  private static final Map<String, String> BREAKS = new LinkedHashMap<>();

  private static final String SIMPLIFIED =
      "开报务总规数业费采购额请组织机构会计结转处区国属护稳权类过执询关无没现补后确访举诉复认获缴纳当项条动维纠审经议讼续办减与范单济";
  private static final String TRADITIONAL =
      "開報務總規數業費採購額請組織機構會計結轉處區國屬護穩權類過執詢關無沒現補後確訪舉訴復認獲繳納當項條動維糾審經議訟續辦減與範單濟";

  static {
    MISSPELT.put("科研机构", "科研企业");
    MISSPELT.put("社会公益组织", "社会公益机构");
    MISSPELT.put("法律服务机构", "法律服务组织");
    MISSPELT.put("只计这一情形", "只计这一情况");
    MISSPELT.put("不予公开", "不予以公开");
    MISSPELT.put("没有现成信息需要另行制作", "没有现成信息须另行制作");
    MISSPELT.put("结转下年度继续办理", "结转下年度继续处理");
    MISSPELT.put("行政事业性收费", "行政事业收费");
    BREAKS.put("本年新制作数量", "本年新\n制作数量");
    BREAKS.put("本年新公开数量", "本年新\n公开数量");
    BREAKS.put("商业企业", "商业\n企业");
    BREAKS.put("科研机构", "科研\n机构");
    BREAKS.put("社会公益组织", "社会公益\n组织");
    BREAKS.put("法律服务机构", "法律服务\n机构");
    BREAKS.put("三、本年度办理结果", "三、本年度办\n理结果");
  }

  private final Typography typography;
  private final Set<String> misspelt;

  Labels(Typography typography) {
    this.typography = typography;
    this.misspelt =
        Set.copyOf(new Dice(typography.seed()).some(MISSPELT.keySet(), typography.misspelt()));
  }

  /** A label as it is set in the table. */
  String set(String official) {
    String text = official;
    for (String word : MISSPELT.keySet()) {
      text = misspelt.contains(word) ? text.replace(word, MISSPELT.get(word)) : text;
    }
    text = typography.broken() ? BREAKS.getOrDefault(text, text) : text;
    return plain(text);
  }

  /** Words as they are set outside of the tables. */
  String plain(String words) {
    String text = typography.wide() ? swap(words, HALF, WIDE) : words;
    return typography.traditional() ? swap(text, SIMPLIFIED, TRADITIONAL) : text;
  }

  private static String swap(String text, String from, String to) {
    StringBuilder swapped = new StringBuilder();
    for (char c : text.toCharArray()) {
      int at = from.indexOf(c);
      swapped.append(at < 0 ? c : to.charAt(at));
    }
    return swapped.toString();
  }
}
