package dev.plimsoll.engine.version;

/// One event of an affected range (OSV schema, `affected[].ranges[].events`).
///
/// @param version `0` in an *introduced* event stands before every version, `*` in a *limit* behind
///   every one
public record RangeEvent(Kind kind, String version) {

  public enum Kind {
    /// Affected from here on.
    INTRODUCED,
    /// No longer affected from here on.
    FIXED,
    /// Affected up to and with this.
    LAST_AFFECTED,
    /// What lies here or above is none of the range's business.
    LIMIT
  }

  boolean isBeforeEverything() {
    return kind == Kind.INTRODUCED && version.equals("0");
  }

  boolean isBehindEverything() {
    return kind == Kind.LIMIT && version.equals("*");
  }
}
