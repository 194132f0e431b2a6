package dev.plimsoll.engine.advisory;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// What an advisory source holds.
///
/// @param source `osv`
/// @param asOf newest date of any record; absent where it holds none
/// @param records number of records
/// @param ecosystems records per ecosystem, without release: `Debian` → 6832; empty where the
///   source cannot count them without being read whole
public record SourceStatus(
    String source, Optional<Instant> asOf, long records, Map<String, Long> ecosystems) {

  public SourceStatus {
    ecosystems = Map.copyOf(ecosystems);
  }
}
