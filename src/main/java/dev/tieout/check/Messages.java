package dev.tieout.check;

import dev.tieout.form.Slot;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The words for findings in one language. They never depend on the language of the machine.
 *
 * <p>A code without words, as of a format reader that is not part of Tieout, stands for itself.
 */
public final class Messages {
  private static final String BUNDLE = "messages.messages";

  private final String language;
  private final ResourceBundle bundle;

  private Messages(String language, Locale locale) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The words in Chinese where the language is Chinese, of whatever country; else in English. */
  public static Messages of(Locale locale) {
    return locale.getLanguage().equals("zh")
        ? new Messages("zh", Locale.SIMPLIFIED_CHINESE)
        : new Messages("en", Locale.ROOT);
  }

  /** The finding in a sentence or a few. */
  public String text(Finding finding) {
    return new Template(words(finding.code())).fill(name -> value(finding, name));
  }

  /** A short name for findings of a code. */
  public String title(String code) {
    return words(code + ".title");
  }

  /** What findings of a code mean. */
  public String explanation(String code) {
    return general(code + ".explanation");
  }

  /** What to do about findings of a code. */
  public String remedy(String code) {
    return general(code + ".remedy");
  }

  /** What is said of no finding in particular has no values. */
  private String general(String key) {
    return new Template(words(key)).fill(name -> "");
  }

  private String words(String key) {
    return bundle.containsKey(key) ? bundle.getString(key) : key;
  }

  /** Words in this language first, then what is the same in all, then the finding's own parts. */
  private String value(Finding finding, String name) {
    String plain = finding.arguments().getOrDefault(name, "");
    String value = finding.arguments().getOrDefault(name + "@" + language, plain);
    return value.isEmpty() ? part(finding, name) : value;
  }

  private static String part(Finding finding, String name) {
    return switch (name) {
      case "table" -> finding.table();
      case "row" -> finding.row();
      case "column" -> finding.column();
      case "found" -> finding.found();
      case "expected" -> finding.expected();
      case "difference" -> finding.difference();
      case "place" -> finding.place().toString();
      case "suspects" -> list(finding.suspects());
      default -> "";
    };
  }

  private static String list(List<Slot> slots) {
    return slots.stream().map(Slot::toString).collect(Collectors.joining(", "));
  }
}
