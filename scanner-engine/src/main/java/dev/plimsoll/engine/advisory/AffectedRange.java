package dev.plimsoll.engine.advisory;

import java.util.List;

/// One range of an advisory as OSV's events (OSV schema, `affected[].ranges[]`), in the record's
/// order.
public record AffectedRange(Type type, List<Event> events) {

  public AffectedRange {
    events = List.copyOf(events);
  }

  public enum Type {
    ECOSYSTEM,
    SEMVER,
    GIT
  }

  /// @param version `0` in an introduced event stands before every version
  public record Event(Kind kind, String version) {}

  public enum Kind {
    INTRODUCED,
    FIXED,
    LAST_AFFECTED,
    LIMIT
  }
}
