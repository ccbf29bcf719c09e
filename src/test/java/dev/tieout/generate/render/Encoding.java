package dev.tieout.generate.render;

import dev.tieout.generate.truth.Dice;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How characters become bytes. */
public enum Encoding {
  UTF_8(StandardCharsets.UTF_8, ""),
  UTF_8_MARKED(StandardCharsets.UTF_8, "\uFEFF"),
  UTF_16_LITTLE(StandardCharsets.UTF_16LE, "\uFEFF"),
  UTF_16_BIG(StandardCharsets.UTF_16BE, "\uFEFF"),
  GB18030(Charset.forName("GB18030"), "");

  private final Charset charset;
  private final String mark;

  Encoding(Charset charset, String mark) {
    this.charset = charset;
    this.mark = mark;
  }

  /** Some encoding, UTF-8 more often than the others. */
  public static Encoding any(Dice dice) {
    return dice.chance(0.6) ? UTF_8 : dice.of(List.of(values()));
  }

  byte[] encode(String text) {
    return (mark + text).getBytes(charset);
  }

  /** What a page in this encoding declares of itself, as often not quite the truth. */
  String declared(Dice dice) {
    return switch (this) {
      case GB18030 -> dice.of(List.of("gb2312", "gbk", "GB18030"));
      case UTF_8 -> dice.chance(0.05) ? "gb2312" : "utf-8";
      default -> "utf-8";
    };
  }
}
