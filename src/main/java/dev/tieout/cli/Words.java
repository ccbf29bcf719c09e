package dev.tieout.cli;

import dev.tieout.check.Finding;
import dev.tieout.check.Messages;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/** The words of the command line in one language. */
final class Words {
  private final Locale language;
  private final ResourceBundle bundle;

  Words(Locale language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            "messages.cli",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The sentence of that key with its values filled in. */
  String text(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), language).format(values);
  }

  /** The language. */
  Locale language() {
    return language;
  }

  /** All of them, for the usage texts. */
  ResourceBundle bundle() {
    return bundle;
  }

  /** The sentence for a finding. */
  Function<Finding, String> sentences() {
    return Messages.of(language)::text;
  }
}
