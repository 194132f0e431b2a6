package dev.plimsoll.engine.advisory.trivydb;

import dev.plimsoll.engine.advisory.Standing;
import dev.plimsoll.engine.model.Severity;
import java.util.Optional;

/// Trivy's numbers for words (trivy-db, `pkg/types/status.go`, `types.go`).
final class Statuses {

  private Statuses() {}

  static Standing standing(int status) {
    return switch (status) {
      case 1 -> Standing.NOT_AFFECTED;
      case 4 -> Standing.UNDER_INVESTIGATION;
      case 5 -> Standing.WONT_FIX;
      case 6 -> Standing.DEFERRED;
      case 7 -> Standing.END_OF_LIFE;
      default -> Standing.AFFECTED; // 0 unknown, 2 affected, 3 fixed
    };
  }

  /// Empty for 0, unknown.
  static Optional<Severity> severity(int severity) {
    return Optional.ofNullable(
        switch (severity) {
          case 1 -> Severity.LOW;
          case 2 -> Severity.MEDIUM;
          case 3 -> Severity.HIGH;
          case 4 -> Severity.CRITICAL;
          default -> null;
        });
  }
}
