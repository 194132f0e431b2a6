package dev.plimsoll.engine.inventory.rpm;

/// Bytes that are no header of a package, or a tag whose data is not there.
final class UnreadableHeaderException extends Exception {
  private static final long serialVersionUID = 1L;

  /// @param reason English, with the offending number
  UnreadableHeaderException(String reason) {
    super(reason);
  }

  /// Never null.
  String reason() {
    return String.valueOf(getMessage());
  }
}
