package dev.plimsoll.engine.advisory;

/// What kind of thing a statement says of the versions that it concerns.
public enum Standing {
  /// They are affected; a fix, where there is one, stands in the ranges.
  AFFECTED,
  /// They are affected, and the publisher will not mend them.
  WONT_FIX,
  /// They are affected, and the publisher puts the mending off.
  DEFERRED,
  /// They are affected, and the release is no longer served.
  END_OF_LIFE,
  /// The publisher has not decided.
  UNDER_INVESTIGATION,
  /// They are not affected: stands above what less competent sources say.
  NOT_AFFECTED,
  /// No vulnerability: an erratum without one, a crate that nobody maintains.
  REMARK
}
