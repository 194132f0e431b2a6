package dev.plimsoll.engine.match;

import dev.plimsoll.engine.model.Distribution;
import java.util.Optional;

/// Under which name advisories speak of a distribution's release (OSV schema, "Defined
/// ecosystems").
final class Releases {

  private Releases() {}

  /// `Debian:11` for Debian 11 and 11.5; empty for testing and unstable, which have no number, and
  /// for distributions whose advisories we cannot apply. One that is merely derived from Debian
  /// rebuilds and patches on its own, so Debian's advisories do not hold for it.
  static Optional<String> ecosystem(Distribution distribution) {
    if (!distribution.id().equals("debian")) {
      return Optional.empty();
    }
    int dot = distribution.versionId().indexOf('.');
    var major = dot < 0 ? distribution.versionId() : distribution.versionId().substring(0, dot);
    boolean isNumber = !major.isEmpty() && major.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Optional.of("Debian:" + major) : Optional.empty();
  }

  /// As a person would call it: `Debian GNU/Linux trixie/sid`.
  static String name(Distribution distribution) {
    return distribution.name().isBlank()
        ? (distribution.id() + ' ' + distribution.versionId()).strip()
        : distribution.name();
  }
}
