package dev.plimsoll.engine.format;

/// A text that is not what its name says.
public final class UnreadableTextException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  /// @param line where, from 1; 0 where nobody can tell
  /// @param reason English, without position
  public UnreadableTextException(int line, String reason) {
    super(reason);
    this.line = line;
  }

  public int line() {
    return line;
  }

  /// English, without position; never null.
  public String reason() {
    return String.valueOf(getMessage());
  }
}
