package dev.tieout.cli;

import java.util.Locale;
import java.util.Optional;

/** A language that the tool speaks. */
enum Language {
  EN(Locale.ENGLISH),
  ZH(Locale.SIMPLIFIED_CHINESE);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** As a locale. */
  Locale locale() {
    return locale;
  }

  /** The one closest to the user's locale. */
  static Language of(Locale user) {
    return user.getLanguage().equals(Locale.CHINESE.getLanguage()) ? ZH : EN;
  }

  /** The one that the arguments ask for: the usage texts need it before they are parsed. */
  static Optional<Language> askedFor(String... args) {
    for (int i = 0; i < args.length; i++) {
      String value = "";
      if (args[i].startsWith("--lang=")) {
        value = args[i].substring("--lang=".length());
      } else if (args[i].equals("--lang") && i + 1 < args.length) {
        value = args[i + 1];
      }
      for (Language language : values()) {
        if (language.toString().equals(value)) {
          return Optional.of(language);
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
