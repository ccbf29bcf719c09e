package dev.tieout.cli;

/** The exit codes, the same for all commands. */
final class Exit {
  /** All was done, and there is nothing to complain of. */
  static final int OK = 0;

  /** There are findings at or above {@code --fail-on}. */
  static final int FINDINGS = 1;

  /** Something could not be read or written, or the command was called wrongly. */
  static final int FAILED = 2;

  private Exit() {}
}
