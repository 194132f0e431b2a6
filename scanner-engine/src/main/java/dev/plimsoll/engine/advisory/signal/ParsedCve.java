package dev.plimsoll.engine.advisory.signal;

import dev.plimsoll.engine.advisory.CveRecord;
import java.time.Instant;
import java.util.Optional;

/// What came of the bytes of one CVE record.
sealed interface ParsedCve {

  /// @param number of the id
  /// @param updated the record's own date
  record Parsed(long number, CveRecord record, Optional<Instant> updated) implements ParsedCve {}

  /// @param reason with the position, where it has one
  record Broken(String reason) implements ParsedCve {}
}
