package dev.plimsoll.engine.version;

import java.util.Optional;

/// A semantic version whose build counts: `1.0.0` < `1.0.0+1` < `1.0.0+2` (Dart's pub_semver,
/// Julia's `VersionNumber`).
record BuildVersion(SemanticVersion version) implements Comparable<BuildVersion> {

  static final GrammarOrder<BuildVersion> PUB = order("pub");
  static final GrammarOrder<BuildVersion> JULIA = order("julia");

  private static GrammarOrder<BuildVersion> order(String name) {
    return new GrammarOrder<>(name, BuildVersion.class, BuildVersion::parse);
  }

  static Optional<BuildVersion> parse(String text) {
    return SemanticVersion.parse(text).map(BuildVersion::new);
  }

  @Override
  public int compareTo(BuildVersion other) {
    int sign = version.compareTo(other.version);
    return sign == 0 ? Segment.compareNumbersFirst(version.build(), other.version.build()) : sign;
  }
}
