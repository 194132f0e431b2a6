package dev.plimsoll.app.packages;

import dev.plimsoll.engine.model.Gap;

/// A number of the screen that was chosen: the list shows what it counts.
public enum Narrowing {
  ALL,
  EXAMINED,
  NOT_EXAMINED,
  FAILED,
  WITH_FINDINGS,
  LICENCE_UNKNOWN;

  boolean includes(PackageEntry entry) {
    return switch (this) {
      case ALL -> true;
      case EXAMINED -> entry.isJudged();
      case NOT_EXAMINED -> !entry.isJudged();
      case FAILED -> false;
      case WITH_FINDINGS -> entry.hasFindings();
      case LICENCE_UNKNOWN -> entry.licences().isEmpty();
    };
  }

  boolean includes(Gap gap) {
    return switch (this) {
      case ALL -> gap.kind() != Gap.Kind.REMARK;
      case NOT_EXAMINED -> gap.kind() == Gap.Kind.NOT_EXAMINED;
      case FAILED -> gap.kind() == Gap.Kind.FAILED;
      case EXAMINED, WITH_FINDINGS, LICENCE_UNKNOWN -> false;
    };
  }

  /// Numbers of the strip are about what is present; the rest may be asked of everything.
  boolean includesEnded() {
    return this == ALL || this == WITH_FINDINGS;
  }
}
