package dev.plimsoll.engine.advisory;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an advisory source holds.
///
/// @param source `osv`
/// @param asOf newest date of any record; absent where it holds none
/// @param records number of records
/// @param ecosystems records per ecosystem, without release: `Debian` → 6832; empty where the
///   source cannot count them without being read whole
public record SourceStatus(
    String source, Optional<Instant> asOf, long records, Map<String, Long> ecosystems) {

  private static final Set<String> SIGNALS = Set.of("kev", "epss", "cve");

  public SourceStatus {
    ecosystems = Map.copyOf(ecosystems);
  }

  /// True for what is known of CVEs beside advisories ([Signals#status]): how old it is says
  /// nothing of how complete findings are.
  public boolean isOfSignals() {
    return SIGNALS.contains(source);
  }
}
