package dev.plimsoll.engine.format.sqlite;

/// Bytes that are no part of a SQLite database.
public final class UnreadableDatabaseException extends Exception {
  private static final long serialVersionUID = 1L;

  /// @param reason English, with the page where there is one
  public UnreadableDatabaseException(String reason) {
    super(reason);
  }

  /// English, with the page where there is one; never null.
  public String reason() {
    return String.valueOf(getMessage());
  }
}
