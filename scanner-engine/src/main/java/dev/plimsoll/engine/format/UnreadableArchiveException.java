package dev.plimsoll.engine.format;

/// An archive, or a member of one, that is not what it says.
public final class UnreadableArchiveException extends Exception {
  private static final long serialVersionUID = 1L;

  /// @param reason English, without the archive's name
  public UnreadableArchiveException(String reason) {
    super(reason);
  }

  /// English, without the archive's name; never null.
  public String reason() {
    return String.valueOf(getMessage());
  }
}
