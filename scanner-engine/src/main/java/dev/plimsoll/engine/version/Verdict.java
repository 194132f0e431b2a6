package dev.plimsoll.engine.version;

import java.util.Optional;

/// Whether a version lies in an affected range.
public sealed interface Verdict {

  /// @param introduced where the part of the range begins that holds the version; `0` for the
  ///   beginning of everything
  /// @param end the *fixed* or *last affected* event that ends that part; absent where nothing does
  record Affected(String introduced, Optional<RangeEvent> end) implements Verdict {}

  record NotAffected() implements Verdict {}

  /// The answer hangs on a version that the order cannot read. Never to be taken for *not
  /// affected*.
  ///
  /// @param value the version or bound in question
  record Unreadable(String value) implements Verdict {}
}
