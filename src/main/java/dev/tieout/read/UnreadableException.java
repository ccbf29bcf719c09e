package dev.tieout.read;

import java.util.Map;

/** A source that cannot be read as a report. The message is looked up by {@link #code()}. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Map<String, String> arguments;

  /**
   * An exception for a source that cannot be read.
   *
   * @param code a finding code in kebab-case, such as {@code pdf-encrypted}
   * @param arguments the values that its message names
   */
  public UnreadableException(String code, Map<String, String> arguments) {
    super(code + arguments);
    this.code = code;
    this.arguments = Map.copyOf(arguments);
  }

  /** An exception whose message names no values. */
  public UnreadableException(String code) {
    this(code, Map.of());
  }

  /** The finding code, in kebab-case. */
  public String code() {
    return code;
  }

  /** The values that its message names. */
  public Map<String, String> arguments() {
    return arguments == null ? Map.of() : arguments;
  }
}
