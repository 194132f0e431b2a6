package dev.plimsoll.engine.version;

import java.util.Optional;

/// `[epoch:]pkgver[-pkgrel]`, compared as `alpm_pkg_vercmp` does (pacman's
/// `lib/libalpm/version.c`). Where one side has no pkgrel, pkgrel does not count.
///
/// libalpm's own order has rings among versions that end in separators: `1..` < `1.1` < `1..a` <
/// `1..`. No package of Arch has such a version.
record PacmanVersion(EpochVersionRelease parts) implements Comparable<PacmanVersion> {

  static final GrammarOrder<PacmanVersion> ORDER =
      new GrammarOrder<>("pacman", PacmanVersion.class, PacmanVersion::parse);

  static Optional<PacmanVersion> parse(String written) {
    return EpochVersionRelease.of(written).map(PacmanVersion::new);
  }

  @Override
  public int compareTo(PacmanVersion other) {
    int sign = parts.compareWithoutRelease(other.parts, PacmanText::compare);
    var release = parts.release();
    var others = other.parts.release();
    boolean counts = sign == 0 && release.isPresent() && others.isPresent();
    return counts ? PacmanText.compare(release.get(), others.get()) : sign;
  }
}
