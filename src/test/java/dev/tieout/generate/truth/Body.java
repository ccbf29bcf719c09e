package dev.tieout.generate.truth;

import java.util.List;

/**
 * The body that reports, invented: 示例, 样本, 范例 all mean "example".
 *
 * @param name its full name
 * @param size how much it has to report
 */
public record Body(String name, Size size) {
  private static final List<String> CITIES = List.of("示例市", "样本市", "范例市", "某某市");
  private static final List<String> COUNTIES = List.of("示例县", "样本县", "范例区", "某某区");
  private static final List<String> OFFICES =
      List.of("生态环境局", "教育局", "自然资源局", "交通运输局", "卫生健康局", "档案局", "统计局");

  static Body any(Dice dice) {
    Size size = Size.any(dice);
    String office = dice.of(OFFICES);
    return switch (size) {
      case PROVINCE -> new Body("示例省人民政府", size);
      case CITY -> new Body(dice.of(CITIES) + "人民政府", size);
      case COUNTY -> new Body(dice.of(COUNTIES) + "人民政府", size);
      case OFFICE -> new Body(dice.of(CITIES) + office, size);
      default -> new Body(dice.of(COUNTIES) + office, size);
    };
  }
}
