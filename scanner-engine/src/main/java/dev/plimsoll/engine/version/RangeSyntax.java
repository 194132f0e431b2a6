package dev.plimsoll.engine.version;

/// How ranges are written: by an ecosystem for its dependencies, or by the makers of advisories.
/// See [RangeSyntaxes].
@FunctionalInterface
public interface RangeSyntax {

  /// Never fails; see [VersionConstraints#judge].
  VersionConstraints read(String text);
}
