package dev.plimsoll.engine.advisory.signal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// Days, as CISA and EPSS write them: `2025-08-25`, alone or before a time.
final class Day {

  private static final int LENGTH = 10;

  private Day() {}

  /// Empty where `text` does not begin with one.
  static Optional<LocalDate> read(String text) {
    if (text.length() < LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.substring(0, LENGTH)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// Its first moment, in microseconds since 1970.
  static long micros(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond() * 1_000_000;
  }
}
