package dev.plimsoll.engine.match;

import java.util.List;

/// What one statement says about one version.
sealed interface Answer {

  /// @param parts the affected parts that hold the version; never empty
  record Affected(List<AffectedPart> parts) implements Answer {}

  record NotAffected() implements Answer {}

  /// @param value the bound that the version order cannot read
  record Unreadable(String value) implements Answer {}
}
