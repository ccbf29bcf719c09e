package dev.tieout.check;

import java.util.Map;

/** A file of bodies that cannot be used. The message is looked up by {@link #code()}. */
public final class BodiesFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Map<String, String> arguments;

  BodiesFileException(String code, Map<String, String> arguments) {
    super(code + " " + arguments);
    this.code = code;
    this.arguments = Map.copyOf(arguments);
  }

  /** What is wrong, in kebab-case, as {@code bodies-no-header}. */
  public String code() {
    return code;
  }

  /** The values that its message names; always {@code line}. */
  public Map<String, String> arguments() {
    return arguments == null ? Map.of() : arguments;
  }
}
