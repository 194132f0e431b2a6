package dev.plimsoll.engine.format.bolt;

import java.io.IOException;

/// The file is not a bbolt database, or not a whole one. The message names place and reason: `page
/// 12: element 3 lies outside the page`.
public final class UnreadableBoltException extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableBoltException(String message) {
    super(message);
  }

  UnreadableBoltException(String place, String reason) {
    this(place + ": " + reason);
  }
}
