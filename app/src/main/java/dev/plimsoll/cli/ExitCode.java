package dev.plimsoll.cli;

/// What a verb tells the shell.
public final class ExitCode {

  /// The report is complete and nothing reached `--fail-on`.
  public static final int OK = 0;

  /// Something reached `--fail-on`.
  public static final int REACHED = 1;

  /// Wrong usage: nothing was scanned.
  public static final int USAGE = 2;

  /// The report has gaps that matter and `--strict` was given.
  public static final int GAPS = 3;

  /// No report could be made.
  public static final int NO_REPORT = 4;

  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}
