package dev.tieout.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Ends a command with a message for the user, in the user's language. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UserError(String message) {
    super(message);
  }

  /** Outputs could not be written. */
  static UserError writing(Words words, Path folder, IOException e) {
    return new UserError(words.text("output-failed", folder, reason(e)));
  }

  /** What the system says, with the name of the failure where the words alone are only a path. */
  static String reason(IOException e) {
    String words = String.valueOf(e.getMessage());
    return e.getClass().equals(IOException.class)
        ? words
        : e.getClass().getSimpleName().replace("Exception", "") + ": " + words;
  }

  /** The message. */
  String text() {
    return String.valueOf(getMessage());
  }
}
